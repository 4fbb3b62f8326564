/** Whether a line of a statement is a transaction that the ledger has. Pure. */
import {
  type ComparedLine,
  daysApart,
  type KnownTransaction,
  type Likeness,
  likenessOf,
  type SameAccount,
} from './likeness.ts'

export type Match = { verdict: 'new' | 'known' | 'maybe'; id: string | null }

type Candidate = { one: KnownTransaction; likeness: Likeness }

/**
 * Each line with what it is, in order. A transaction answers for one line only, so that two equal
 * purchases stay two; `earlier`: those that answered for lines before these. `cards`: accounts of the
 * ledger that are cards of a line's account, as `cardKey` writes them. What the person deleted stays
 * deleted.
 */
export function matchLines(
  lines: ReadonlyArray<ComparedLine>,
  known: ReadonlyArray<ReadonlyArray<KnownTransaction>>,
  earlier: Iterable<string> = [],
  cards: ReadonlySet<string> = new Set(),
): Array<Match> {
  const taken = new Set<string>(earlier)
  const found: Array<Match> = lines.map(() => ({ verdict: 'new', id: null }))
  const accounts: Array<string | null> = []
  let home: string | null = null

  const accountOf = (line: ComparedLine, one: KnownTransaction): SameAccount =>
    sameAccount(line.accountId ?? home, one.accountId, cards)
  const candidatesOf = (index: number, likeness: Likeness): Array<Candidate> => {
    const line = lines[index] as ComparedLine
    return (known[index] ?? [])
      .filter(({ id }) => !taken.has(id))
      .map((one) => ({ one, likeness: likenessOf(line, one, accountOf(line, one)) }))
      .filter((candidate) => candidate.likeness === likeness)
      .sort((a, b) => daysApart(line, a.one) - daysApart(line, b.one))
  }
  const take = (index: number, { one }: Candidate, verdict: 'known' | 'maybe') => {
    taken.add(one.id)
    found[index] = { verdict, id: one.id }
    if (lines[index]?.accountId === null && verdict === 'known') accounts.push(one.accountId)
  }
  const open = () => lines.flatMap((_, index) => (found[index]?.id ? [] : [index]))

  // The surest first: a line that names its transaction leaves the others to those that do not.
  for (const likeness of ['named', 'agrees'] as const) {
    for (const index of open()) {
      const [best] = candidatesOf(index, likeness)
      if (best) take(index, best, 'known')
    }
  }
  home = onlyOne(accounts)
  const fitting = open().map((index) => ({ index, ones: candidatesOf(index, 'fits') }))
  for (const { index, ones } of fitting) {
    const best = ones.find(({ one }) => !taken.has(one.id))
    if (!best) continue
    // A statement has a line for each of them, so that where as many are left they are each other's.
    const rivals = fitting.filter((other) => other.ones.some(({ one }) => one.id === best.one.id))
    take(index, best, rivals.length <= ones.length ? 'known' : 'maybe')
  }
  for (const index of open()) {
    const [best] = candidatesOf(index, 'maybe')
    if (best) take(index, best, 'maybe')
  }
  return found
}

/** Whether an account of a statement and one of the ledger are the same, or one is a card of the other. */
export function sameAccount(
  own: string | null,
  its: string | null,
  cards: ReadonlySet<string>,
): SameAccount {
  if (own === null || its === null) return 'unknown'
  return own === its || cards.has(cardKey(own, its)) ? 'same' : 'other'
}

/** How a set says that one account of the ledger is a card of another. */
export function cardKey(accountId: string, cardId: string): string {
  return `${accountId} ${cardId}`
}

/** What all of them are: a file that names no account is of the one that its lines are found on. */
function onlyOne(accounts: ReadonlyArray<string | null>): string | null {
  const [first = null] = accounts
  return accounts.length >= 2 && accounts.every((account) => account === first) ? first : null
}
