/** Where money went or came from: by its label, else by the words around the amount. */
import { type Direction, directionOf, type Kind } from '../kinds.ts'
import type { Document } from '../template/document.ts'
import { findByLabel } from '../template/label.ts'
import { MONEY_MARK } from '../template/mask.ts'
import { SHARED_LABELS } from '../template/shared-labels.ts'
import { INSTALMENTS, LAST_VERB, merchantOf } from '../template/values.ts'
import { fold } from '../text/fold.ts'
import {
  AT,
  BUYING,
  CHANNEL,
  END,
  FROM,
  INFO,
  LABELLED,
  LABELS,
  NAME,
  NOT_A_NAME,
  OWN_REMARK,
  STOPS,
  TO,
} from './counterparty-words.ts'
import type { Cue } from './cue-search.ts'
import type { Mention } from './mentions.ts'

const compiled = new Map<string, RegExp>()

function after(words: string): RegExp {
  let regexp = compiled.get(words)
  if (!regexp) {
    regexp = new RegExp(
      `(?<![a-z\\u00c0-\\u02af\\d])${words}\\s+(?:"|“|\\*)?(?<name>${NAME})${END}`,
      'dg',
    )
    compiled.set(words, regexp)
  }
  return regexp
}

/**
 * The counterparty of a movement of `kind` whose amount stands at `start` to `end` in `document`, or
 * null where the mail names none.
 */
export function counterpartyOf(
  document: Document,
  kind: Kind,
  { start, end, to }: Pick<Mention, 'start' | 'end' | 'to'>,
  cues: ReadonlyArray<Cue>,
): string | null {
  return (
    byLabel(document, directionOf(kind)) ??
    besideAmount(document, start) ??
    bySubject(document, kind) ??
    byWords(document, kind, start, end, cues) ??
    firstName(document, AT, end, to) ??
    byRunningLabel(document, kind)
  )
}

/** Whether a label such as "Merchant" has a name as its value. */
export function namesShop(document: Document): boolean {
  const found = findByLabel(document, 'merchant', BUYING, STOPS)
  return found !== null && found.rank >= 3 && nameAt(document, found.start, found.end) !== null
}

function byLabel(document: Document, direction: Direction): string | null {
  for (const label of direction === 'out' ? [BUYING, ...LABELS.out.slice(1)] : LABELS.in) {
    const found = findByLabel(document, 'merchant', label, STOPS)
    if (!found || found.rank < (label === BUYING ? 2 : 3)) continue
    const name = nameAt(document, found.start, found.end)
    if (name !== null) return name
  }
  const shared = SHARED_LABELS.merchant
  const found = shared ? findByLabel(document, 'merchant', shared, STOPS) : null
  return found && found.rank >= 2 ? nameAt(document, found.start, found.end) : null
}

function byWords(
  document: Document,
  kind: Kind,
  start: number,
  end: number,
  cues: ReadonlyArray<Cue>,
): string | null {
  const { masked } = document
  const orders: Readonly<Record<Kind, ReadonlyArray<string>>> = {
    purchase: [AT, TO, INFO],
    withdrawal: [AT],
    fee: [AT],
    payment: [TO, AT],
    transfer_out: [TO, AT],
    transfer_in: [FROM],
    deposit: [FROM],
    refund: [FROM, AT],
  }
  // The sentence that tells of the movement may stand elsewhere than the amount.
  const told = cues.find(
    (cue) =>
      cue.strength !== 'vague' &&
      directionOf(cue.kind) === directionOf(kind) &&
      cue.start < document.bodyEnd,
  )
  const around = [
    clause(masked, end, 1),
    clause(masked, start, -1),
    ...(told ? [clause(masked, told.end, 1), clause(masked, told.start, -1)] : []),
  ]
  for (const words of orders[kind]) {
    for (const [from, to] of around) {
      const name = firstName(document, words, from, to)
      if (name !== null) return name
    }
  }
  return null
}

/** The words after or before an amount that still speak of it: to the next amount or the paragraph's end. */
function clause(masked: string, at: number, direction: 1 | -1): readonly [number, number] {
  if (direction > 0) {
    const rest = masked.slice(at, at + 180)
    const stop = /\n\n|\ue000|[^\n]\n[^\n]*[\n\t]|(?<=[a-z\d)]{3})[.!?] [^a-z]?[a-z]{3}/.exec(rest)
    return [at, at + (stop ? stop.index + 1 : rest.length)]
  }
  const from = Math.max(0, at - 180)
  const rest = masked.slice(from, at)
  const stop = Math.max(
    rest.lastIndexOf('\n\n'),
    rest.lastIndexOf(MONEY_MARK),
    rest.lastIndexOf('\t'),
  )
  return [from + stop + 1, at]
}

function firstName(document: Document, words: string, from: number, to: number): string | null {
  const regexp = after(words)
  for (const match of document.masked.slice(from, to).matchAll(regexp)) {
    const span = match.indices?.groups?.name
    const name = span ? nameAt(document, from + span[0], from + span[1]) : null
    if (name !== null) return name
  }
  return null
}

const CLIENT =
  /(?:nuestr[oa](?:\(a\))? client[ea]|our (?:customer|client)) (?<name>[^\n\t\ue000-\ue002]{2,60}?)(?= (?:detalle|ha |con |a (?:tu|su)|te |has |se |ordeno|por |el dia)|[,.:\n\t])/d
const GIVERS =
  /(?:^|[\n.!,:] ?)(?<name>[^\s,;:\n\t\ue000-\ue002][^\n\t,;:.!\ue000-\ue002]{1,60}?) (?:has |te |le |nos |hat |vous a |a |has just |just )?(?:sent|paid|refunded|estornou|reverso|devolvio|reembolso|transferred|envio|transfirio|pago|plineo|yapeo|ha enviado|ha transferido|envoye|gesendet|uberwiesen|mengirim)(?: you| a (?:tu|su) cuenta| dir| ihnen)?(?![a-z])/dg

const GIVEN_BACK = /(?:refunded|estornou|reverso|devolvio|reembolso)$/

/** "JANE DOE sent you": the name begins the sentence. */
function bySubject(document: Document, kind: Kind): string | null {
  if (directionOf(kind) !== 'in') return null
  const client = CLIENT.exec(document.masked.slice(0, 2500))?.indices?.groups?.name
  if (client) return nameAt(document, client[0], client[1])
  for (const match of document.masked.slice(0, 1500).matchAll(GIVERS)) {
    const givesBack = kind === 'refund' && GIVEN_BACK.test(match[0])
    if (
      !givesBack &&
      !/ you$|(?:^| )(?:te|le|nos|vous a) |tu cuenta|su cuenta| dir$| ihnen$/.test(match[0])
    )
      continue
    const span = match.indices?.groups?.name
    const name = span ? nameAt(document, span[0], span[1]) : null
    if (name !== null) return name
  }
  return null
}

/** "Destino Nombre y apellido JANE DOE Rut …" in a mail that runs on in one line. */
const DESTINATION =
  /destin[a-z]{1,7} [^\n]{0,120}?(?:nombre(?: y apellidos?| completo)?|razon social|name)[ :]{1,3}(?<name>[^\n\t\ue000-\ue002]{2,60}?)(?= (?:rut|banco|tipo|n[°ºro]|cuenta|mensaje|e-?mail|correo|monto|bank|account)(?![a-z]))/d

/** "Comercio BLUE CAFE Monto $5": a label without a colon in a mail that runs on in one line. */
function byRunningLabel(document: Document, kind: Kind): string | null {
  if (directionOf(kind) === 'in') return null
  if (kind === 'transfer_out') {
    const span = DESTINATION.exec(document.masked.slice(0, 2500))?.indices?.groups?.name
    return span ? nameAt(document, span[0], span[1]) : null
  }
  const found = findByLabel(document, 'merchant', BUYING, STOPS)
  if (!found || found.end - found.start > 45) return null
  const isName = /^[\p{Lu}\d]/u.test(document.text.slice(found.start, found.end))
  return isName ? nameAt(document, found.start, found.end) : null
}

/** A row that is only a name and the amount: "SAMPLE STORE   $12.34". */
function besideAmount(document: Document, at: number): string | null {
  const alone = ALONE.exec(document.text.slice(Math.max(0, at - 60), at))
  if (alone?.[1] !== undefined && !LABEL_WORDS.test(fold(alone[1]))) {
    return nameAt(document, at - alone[0].length + alone[0].indexOf(alone[1]), at)
  }
  const row = document.lines.find((cells) =>
    cells.some((cell) => at >= cell.start && at < cell.end),
  )
  if (row?.length !== 2 || row[0] === undefined || at < (row[1]?.start ?? 0)) return null
  const text = document.text.slice(row[0].start, row[0].end)
  const folded = document.folded.slice(row[0].start, row[0].end)
  if (/:\s*$/.test(text) || LABEL_WORDS.test(folded)) return null
  return /\p{Lu}{2}/u.test(text) ? nameAt(document, row[0].start, row[0].end) : null
}

const ALONE = /(?:^|\n)([\p{Lu}\d][\p{Lu}\d*&.' -]{3,40}) -?$/u
const LABEL_WORDS =
  /\b(?:amount|total|monto|importe|valor|payment|pago|montant|betrag|transaction|cuenta|account|retiro|compra)\b/

function nameAt(document: Document, start: number, end: number): string | null {
  const shown = document.text.slice(start, withInitials(document.text, start, end))
  const text = shown
    .replace(OWN_REMARK, '')
    .replace(INSTALMENTS, '')
    .replace(CHANNEL, '')
    .replace(LAST_VERB, '')
  if (LABELLED.test(text)) return null
  // "LA 14", "EL CORRAL": in capitals it is a name.
  const isName =
    /^\s*(?:\p{Lu}{2}(?!\p{Ll})|(?:The|El|La|Los|Las|Le|Les|Das|Der|Die) \p{Lu})/u.test(text)
  if (!isName && NOT_A_NAME.test(fold(text).trim())) return null
  const name = merchantOf(text)
  return name !== null && /\p{L}.*\p{L}|^\d{2,}/u.test(name) && !/@\S{1,100}\.\w|https?:/.test(name)
    ? name
    : null
}

/** ". S.", ". Salas" behind an initial, in the writing of the name before it. */
const MORE =
  /^\. ?(?:\p{Lu}\.(?= |$)|(?!(?:Your|You|Tu|Su|Si|If|El|La|Los|The|This|Se|Avl|Bal|Ref|Saldo)\b)\p{Lu}[\p{L}'-]+(?= \p{Ll}| \p{Lu}{2}|$|\n))/u

const INITIAL = /(?:^|[ .])\p{Lu}$/u

/** Where a name ends that goes on behind the dot of an initial: "Karen P. Salas te envió". */
function withInitials(text: string, start: number, end: number): number {
  let to = end
  while (INITIAL.test(text.slice(start, to))) {
    const more = MORE.exec(text.slice(to, to + 40))
    if (!more) break
    to += more[0].endsWith('.') ? more[0].length - 1 : more[0].length
  }
  // The last initial, or the last letter of "S.A.", keeps its dot.
  return text[to] === '.' && INITIAL.test(text.slice(start, to)) ? to + 1 : to
}
