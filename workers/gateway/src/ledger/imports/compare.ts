/** Whether a line of a statement is a transaction that the ledger has. Pure. */
import { directionOf, type Kind } from '#shared/kinds.ts'
import { merchantsAgree } from '../pure/merchants-agree.ts'

/** A line as the ledger would keep it. */
export type ComparedLine = {
  /** SHA-256 of what it says and of which equal one it is. */
  key: string
  date: string
  bookedOn: string | null
  direction: 'in' | 'out'
  merchant: string | null
  text: string | null
  reference: string | null
  accountId: string | null
}

/** A transaction with the same currency and amount, from some days around. */
export type KnownTransaction = {
  id: string
  eventKey: string
  date: string
  kind: Kind
  merchant: string | null
  reference: string | null
  accountId: string | null
  bookedOn: string | null
  isDeleted: boolean
}

export type Match = { verdict: 'new' | 'known' | 'maybe'; id: string | null }

/** Banks book a card payment some days after it happened. */
export const DAYS_TO_BOOK = 5

/**
 * Each line with what it is, in order. A transaction answers for one line only, so that two equal
 * purchases stay two; `earlier`: those that answered for lines before these. What the person
 * deleted stays deleted.
 */
export function matchLines(
  lines: ReadonlyArray<ComparedLine>,
  known: ReadonlyArray<ReadonlyArray<KnownTransaction>>,
  earlier: Iterable<string> = [],
): Array<Match> {
  const taken = new Set<string>(earlier)
  const found: Array<Match> = lines.map(() => ({ verdict: 'new', id: null }))
  // The surest first: a line that names its transaction leaves the others to those that do not.
  for (const level of [3, 2, 1] as const) {
    lines.forEach((line, index) => {
      if (found[index]?.id) return
      const candidates = (known[index] ?? [])
        .filter(({ id }) => !taken.has(id))
        .map((one) => ({ one, likeness: likenessOf(line, one) }))
        .filter(({ likeness }) => likeness === level)
        .sort((a, b) => daysApart(line, a.one) - daysApart(line, b.one))
      const [best] = candidates
      if (!best) return
      taken.add(best.one.id)
      found[index] = { verdict: level === 1 ? 'maybe' : 'known', id: best.one.id }
    })
  }
  return found
}

/** 3: it names it. 2: it is it. 1: a person has to say. 0: another. */
function likenessOf(line: ComparedLine, known: KnownTransaction): 0 | 1 | 2 | 3 {
  if (known.eventKey === line.key) return 3
  if (directionOf(known.kind) !== line.direction) return 0
  if (differ(known.accountId, line.accountId)) return 0
  if (daysApart(line, known) > DAYS_TO_BOOK) return 0
  if (line.reference !== null && line.reference === known.reference) return 3
  const names = [line.merchant, line.text].map((name) => merchantsAgree(name, known.merchant))
  if (names.includes('agree')) return 2
  const isSameDay = daysApart(line, known) === 0
  const isSameAccount = line.accountId !== null && line.accountId === known.accountId
  if (names.every((agreement) => agreement === 'unknown'))
    return isSameDay && isSameAccount ? 2 : known.isDeleted ? 0 : 1
  // One account, one day, one amount, two names: the bank may call the shop by its company's name.
  return isSameDay && isSameAccount && !known.isDeleted ? 1 : 0
}

/** Days between the transaction and whichever of the line's dates is nearer. */
function daysApart(line: ComparedLine, known: KnownTransaction): number {
  return Math.min(
    ...[line.date, line.bookedOn].flatMap((date) =>
      date === null ? [] : [Math.abs(Date.parse(date) - Date.parse(known.date)) / 86_400_000],
    ),
  )
}

function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b
}
