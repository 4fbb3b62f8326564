/**
 * What a statement tells otherwise than the mail did: billed in the account's currency, with a tip, or
 * with a fee in it. Pure.
 */
import { convert, type Rates, rounded } from '../rates/convert.ts'
import type { Match } from './compare.ts'
import {
  type ComparedLine,
  daysApart,
  isNear,
  type KnownTransaction,
  namesAgree,
} from './likeness.ts'

/** Banks add up to some hundredths to the rate of the day, and book by the rate of another. */
const MOST_OFF_RATE = 0.06

/** What is booked, of what was authorised: less where a hold was larger, more by a tip or a fee. */
const BOOKED_OF_AUTHORISED = { least: 0.2, most: 1.35 }

type Pair = { index: number; one: KnownTransaction; off: number; verdict: 'known' | 'maybe' }

/**
 * The lines that nothing is for, against the transactions of mails that no line is for. `isOther`:
 * that they are on two accounts. The nearest first; each answers once.
 */
export function matchLoosely(
  lines: ReadonlyArray<ComparedLine>,
  matches: ReadonlyArray<Match>,
  others: ReadonlyArray<KnownTransaction>,
  rates: Rates,
  isOther: (line: ComparedLine, known: KnownTransaction) => boolean,
): Array<Match> {
  const found = [...matches]
  const taken = new Set(matches.map(({ id }) => id))
  const pairs: Array<Pair> = []
  lines.forEach((line, index) => {
    if (found[index]?.id) return
    for (const one of others) {
      if (taken.has(one.id) || !isNear(line, one) || isOther(line, one)) continue
      if (namesAgree(line, one) !== 'agree') continue
      const likely = likelihood(line, one, rates)
      if (likely) pairs.push({ index, one, ...likely })
    }
  })
  pairs.sort(
    (a, b) =>
      a.off - b.off ||
      daysApart(lines[a.index] as ComparedLine, a.one) -
        daysApart(lines[b.index] as ComparedLine, b.one),
  )
  for (const { index, one, verdict } of pairs) {
    if (found[index]?.id || taken.has(one.id)) continue
    taken.add(one.id)
    found[index] = { verdict, id: one.id }
  }
  return found
}

/** `off`: how far the two amounts are apart, as a part of one. */
function likelihood(
  line: ComparedLine,
  known: KnownTransaction,
  rates: Rates,
): { off: number; verdict: 'known' | 'maybe' } | null {
  if (line.currency === known.currency) {
    if (known.kind !== 'purchase') return null
    const part = line.amountMinor / known.amountMinor
    const { least, most } = BOOKED_OF_AUTHORISED
    return part >= least && part <= most ? { off: Math.abs(part - 1), verdict: 'maybe' } : null
  }
  const exact = convert(known.amountMinor, known.currency, line.currency, known.date, rates)
  // Without a rate nobody but the person can say.
  if (exact === null) return { off: 1, verdict: 'maybe' }
  const off = Math.abs(line.amountMinor / rounded(exact) - 1)
  return off <= MOST_OFF_RATE ? { off, verdict: 'known' } : null
}
