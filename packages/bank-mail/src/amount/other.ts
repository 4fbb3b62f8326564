/** The same movement in a second currency, where the mail tells both: "USD 25.00, billed as AED 93.70". */
import type { Span } from '../gate/proposal.ts'
import { lexiconsFor } from '../lexicon/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Money, type MoneyContext, readMoney } from '../money/money.ts'
import type { Document } from '../template/document.ts'
import { MONEY_MARK } from '../template/mask.ts'
import { phrasesOf } from '../template/phrases.ts'
import { roleOf } from './roles.ts'

const AMOUNTS = new RegExp(`${MONEY_MARK}+`, 'g')

/** How far behind the first the second may stand. */
const FAR = 90

/**
 * The amount beside the one at `span` that tells the same in another currency, or null where none
 * does, or several; `context` is the bank's. An equal sign, brackets or words such as "billed as" have to say so.
 */
export function otherAmount(
  document: Document,
  span: Span,
  currency: string,
  context: MoneyContext,
): Pick<Money, 'amountMinor' | 'currency'> | null {
  const { masked, text, bodyEnd } = document
  const body = masked.slice(0, bodyEnd)
  const lexicons = lexiconsFor(body, null)
  const isSame = (between: string) =>
    /[=≈~]/.test(between) || lexicons.some(({ same }) => phrasesOf(same).areIn(between))
  const all = [...body.matchAll(AMOUNTS)].map(({ index, 0: marks }) => ({
    start: index,
    end: index + marks.length,
  }))
  const at = all.findIndex(({ start, end }) => start < span.end && end > span.start)
  const found = new Map<string, Pick<Money, 'amountMinor' | 'currency'>>()
  for (const neighbour of [all[at - 1], at < 0 ? undefined : all[at + 1]]) {
    const own = all[at]
    if (!neighbour || !own) continue
    const [first, second] = neighbour.start < own.start ? [neighbour, own] : [own, neighbour]
    const between = body.slice(first.end, second.start)
    const isBracketed =
      /^ ?[([]? ?$/.test(between) && /[([]/.test(text.slice(first.end, second.start + 1))
    const isTied = isBracketed || (isSame(between) && !/\n\s*\n/.test(between))
    if (between.length > FAR || !isTied) continue
    const money = readMoney(text.slice(neighbour.start, neighbour.end), context)
    if (typeof money !== 'object' || money.amountMinor === 0 || money.currency === currency)
      continue
    if (isOfSomethingElse(body, neighbour, lexicons)) continue
    found.set(money.currency, { amountMinor: money.amountMinor, currency: money.currency })
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null
}

/** "Available limit: INR 1,20,000" is no telling of what was spent. */
function isOfSomethingElse(
  body: string,
  { start }: Span,
  lexicons: ReadonlyArray<Lexicon>,
): boolean {
  const before = body.slice(Math.max(0, start - 60), start)
  const nearest = before.slice(before.lastIndexOf(MONEY_MARK) + 1)
  const role = roleOf(nearest, '', lexicons)?.role
  return role === 'balance' || role === 'fee' || role === 'tax' || role === 'other'
}
