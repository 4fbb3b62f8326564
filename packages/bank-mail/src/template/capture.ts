/** Captures the fields of a template from a mail: by sentences first, then by labels, then by what banks share. */
import type { Span } from '../gate/proposal.ts'
import type { Document } from './document.ts'
import { findByLabel } from './label.ts'
import { MONEY_MARK, TIME_MARK } from './mask.ts'
import { canOccur, needsOf } from './needs.ts'
import { onlyAccount, onlyDate } from './only.ts'
import { type Compiled, compile } from './pattern.ts'
import { SHARED_LABELS, SHARED_STOPS } from './shared-labels.ts'
import { FIELDS, type Field, type RecordingTemplate } from './types.ts'

/** Captured text, as the mail writes it; `isRepeated` where its sentence occurs again with another amount. */
export type Captured = Partial<Record<Field, string>> & {
  readonly isRepeated?: boolean
  /** Where each field stands in the document. */
  readonly spans: Partial<Record<Field, Span>>
}

type Filling = Partial<Record<Field, string>> & { readonly spans: Partial<Record<Field, Span>> }

/** What `template` finds in `document`; null where it cannot find an amount. */
export function capture(template: RecordingTemplate, document: Document): Captured | null {
  const captured: Filling = { spans: {} }
  let isRepeated = false
  for (const sentence of byAmountFirst(template.sentences ?? [])) {
    const holdsAmount = holdsAnAmount(sentence)
    // Without an amount the rest is of no use, and most templates end here.
    if (!holdsAmount && isHopeless(captured, template)) return null
    if (!canOccur(needsOf(sentence), document.masked)) continue
    const pattern = compile(sentence)
    pattern.regexp.lastIndex = 0
    const match = pattern.regexp.exec(document.masked)
    if (!match) continue
    if (holdsAmount && captured.amount === undefined && !template.rows) {
      isRepeated = occursWithAnotherAmount(pattern, match, document)
    }
    fill(captured, pattern, match, document)
  }
  if (isHopeless(captured, template)) return null
  fillByLabels(captured, template, document, FIELDS)
  if (!template.rows) fillByUniqueness(captured, document, FIELDS)
  return isRepeated ? { ...captured, isRepeated } : captured
}

/** What `document` says of `fields` without a template: under labels that banks share, or only once. */
export function captureShared(document: Document, fields: ReadonlyArray<Field>): Captured {
  const captured: Filling = { spans: {} }
  fillByLabels(captured, {}, document, fields)
  fillByUniqueness(captured, document, fields)
  return captured
}

function isHopeless(captured: Captured, template: RecordingTemplate): boolean {
  return captured.amount === undefined && !template.labels?.amount && !template.rows
}

/** Sentences with the amount first: they decide whether the template is the right one. */
function byAmountFirst(sentences: ReadonlyArray<string>): Array<string> {
  const others = sentences.filter((sentence) => !holdsAnAmount(sentence))
  return [...sentences.filter(holdsAnAmount), ...others]
}

function holdsAnAmount(sentence: string): boolean {
  return sentence.includes('{amount}') || sentence.includes('{money}')
}

/** Cuts what a match captured from the original text; fields already captured stay. */
function fill(
  captured: Filling,
  pattern: Compiled,
  match: RegExpExecArray,
  document: Document,
  offset = 0,
): void {
  pattern.groups.forEach((group, i) => {
    const span = match.indices?.[i + 1]
    if (span) set(captured, group, document, [span[0] + offset, span[1] + offset])
  })
}

/** Keeps `text`, found from `start` on, unless the field has been captured already; a time goes along with its date. */
function set(
  captured: Filling,
  group: Field | 'datetime',
  document: Document,
  [start, end]: readonly [number, number],
): void {
  const field = group === 'datetime' ? 'date' : group
  if (captured[field] !== undefined) return
  captured[field] = document.text.slice(start, end)
  captured.spans[field] = { start, end }
  const time = field === 'date' ? timeBeside(document.masked, start, end) : null
  if (time === null || captured.time !== undefined) return
  captured.time = document.text.slice(time.start, time.end)
  captured.spans.time = time
}

/** "10:11 on 02/11/2026", "lúc 10:11 ngày 11/02/2026". */
const TIME_BEFORE = new RegExp(
  `(${TIME_MARK}+)[ ,-]{1,3}(?:(?:on|of|el|del|le|du|am|vom|em|ngay|(?:thu|chu) [a-z]{2,4})[ ,]{1,3})?$`,
)

/** The time within the date at `start`, behind it, or right before it. */
function timeBeside(masked: string, start: number, end: number): Span | null {
  const within = masked.slice(start, end).indexOf(TIME_MARK)
  if (within >= 0) return { start: start + within, end }
  const from = Math.max(0, start - REACH)
  const before = TIME_BEFORE.exec(masked.slice(from, start))
  if (before === null) return null
  const at = from + before.index
  return { start: at, end: at + (before[1] ?? '').length }
}

/** A time with its zone, and a word between it and the date. */
const REACH = 40

function occursWithAnotherAmount(
  pattern: Compiled,
  first: RegExpExecArray,
  document: Document,
): boolean {
  const group = pattern.groups.indexOf('amount') + 1
  const amount = (match: RegExpExecArray) =>
    document.text
      .slice(...(match.indices?.[group] ?? [0, 0]))
      .replace(/[^\d.,]/g, '')
      .replace(/[.,]00$/, '')
  let rounds = 0
  pattern.regexp.lastIndex = 0
  for (const match of document.masked.matchAll(pattern.regexp)) {
    if (amount(match) !== amount(first)) return true
    if (++rounds > 20) return false
  }
  return false
}

function fillByLabels(
  captured: Filling,
  template: Pick<RecordingTemplate, 'labels' | 'stops' | 'rows'>,
  document: Document,
  fields: ReadonlyArray<Field>,
): void {
  const own = template.labels ?? {}
  const others = [...Object.values(own), ...(template.stops ?? [])]
  const everything = [...others, ...SHARED_STOPS]
  for (const field of fields) {
    if (captured[field] !== undefined) continue
    const label = own[field] ?? (template.rows ? undefined : SHARED_LABELS[field])
    if (label === undefined) continue
    const isOwn = own[field] !== undefined
    const found = findByLabel(document, field, label, everything)
    // A label that every bank might use counts only where it stands like a label.
    if (!found || (!isOwn && found.rank < 2)) continue
    set(captured, field, document, [found.start, found.end])
  }
}

function fillByUniqueness(
  captured: Filling,
  document: Document,
  fields: ReadonlyArray<Field>,
): void {
  const isMissing = (field: Field) => fields.includes(field) && captured[field] === undefined
  const date = isMissing('date') ? onlyDate(document) : null
  if (date !== null) set(captured, 'date', document, date)
  const account = isMissing('account') ? onlyAccount(document) : null
  if (account !== null) set(captured, 'account', document, account)
}

const AMOUNTS = new RegExp(`${MONEY_MARK}+`, 'g')

/** One movement per match of `each`; complete where no other amount stands between them. Null if there is none. */
export function captureRows(
  rows: NonNullable<RecordingTemplate['rows']>,
  document: Document,
): { movements: Array<Captured>; isComplete: boolean } | null {
  const start = rows.after === undefined ? 0 : endOf(compile(rows.after), document.masked)
  if (start < 0) return null
  const rest = document.masked.slice(start, document.bodyEnd)
  const end = rows.before === undefined ? rest.length : startOf(compile(rows.before), rest)
  const section = document.masked.slice(start, start + end)
  const each = compile(rows.each)
  each.regexp.lastIndex = 0
  const movements = [...section.matchAll(each.regexp)].map((match) => {
    const captured: Filling = { spans: {} }
    fill(captured, each, match as RegExpExecArray, document, start)
    return captured
  })
  if (movements.length === 0) return null
  const amounts = section.match(AMOUNTS)?.length ?? 0
  return { movements, isComplete: amounts <= movements.length }
}

function endOf({ regexp }: Compiled, text: string): number {
  regexp.lastIndex = 0
  return regexp.test(text) ? regexp.lastIndex : -1
}

function startOf({ regexp }: Compiled, text: string): number {
  regexp.lastIndex = 0
  return regexp.exec(text)?.index ?? text.length
}
