/** Which transactions of the ledger the lines of a statement are. */
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { Context } from '../context.ts'
import { readRates } from '../rates/store.ts'
import { cardKey, type Match, matchLines, sameAccount } from './compare.ts'
import { type ComparedLine, isNear, type KnownTransaction, namesAgree } from './likeness.ts'
import type { PreparedLine } from './line-row.ts'
import { matchLoosely } from './looser.ts'
import { daysOf, type Nearby, nearby, toComparedLine, unanswered } from './nearby.ts'
import { inOtherCurrencies, matchOtherCurrency } from './other-currency.ts'
import * as queries from './queries.ts'

export type Matched = {
  near: Nearby
  matches: Array<Match>
  /** Those that lines are, or may be, by id. */
  found: Map<string, KnownTransaction>
}

/** `takenOf`: of what is near, what other lines of the file are. */
export async function matched(
  context: Context,
  prepared: ReadonlyArray<PreparedLine>,
  takenOf: (near: Nearby) => Iterable<string>,
): Promise<Matched> {
  const near = await nearby(context, prepared)
  const lines = prepared.map(toComparedLine)
  const taken = new Set(takenOf(near))
  const cards = await cardsOf(context, lines, near)
  const exact = matchLines(lines, near.known, taken, cards)
  const open = lines.filter((_, index) => !exact[index]?.id)
  const told = (await unanswered(context, open)).filter(({ id }) => !taken.has(id))
  const days = daysOf(told)
  const currencies = [...told, ...open].map(({ currency }) => currency)
  const isForeign = new Set(currencies).size > 1
  const rates =
    days && isForeign
      ? await readRates(context, currencies, { from: days.first, to: days.last })
      : new Map()
  const isOther = ({ accountId }: ComparedLine, one: KnownTransaction) =>
    sameAccount(accountId, one.accountId, cards) === 'other'
  const loose = matchLoosely(lines, exact, told, rates, isOther)
  const others = await inOtherCurrencies(
    context,
    prepared.filter((_, index) => !loose[index]?.id),
  )
  const free = others.filter(({ id }) => !taken.has(id))
  const matches = matchOtherCurrency(prepared, loose, free, isOther)
  const found = new Map([...near.known.flat(), ...told, ...others].map((one) => [one.id, one]))
  return { near, matches, found }
}

/** At least so much of what mails tell of a card has to be on the statement of its account. */
const MOST_OF_A_CARD = 0.5

/**
 * A bank's mails name the card, and its statement the account behind it. One is a card of the other
 * where only mails tell of the one and only statements of the other, and what mails told in these
 * days is on the statement.
 */
async function cardsOf(
  { database }: Context,
  lines: ReadonlyArray<ComparedLine>,
  near: Nearby,
): Promise<Set<string>> {
  const pairs = new Map<string, { account: string; card: string; told: Set<string> }>()
  lines.forEach((line, index) => {
    const account = line.accountId
    if (account === null) return
    for (const one of near.known[index] ?? []) {
      const card = one.accountId
      if (card === null || card === account || one.isDeleted || !isNear(line, one)) continue
      if (namesAgree(line, one) !== 'agree') continue
      const key = cardKey(account, card)
      const pair = pairs.get(key) ?? { account, card, told: new Set() }
      pairs.set(key, pair)
      pair.told.add(one.id)
    }
  })
  const days = daysOf(lines)
  if (pairs.size === 0 || days === null) return new Set()
  const ids = [...new Set([...pairs.values()].flatMap(({ account, card }) => [account, card]))]
  const rows = await queries.countedByAccount(camel(database.kysely), ids, days).execute()
  const countsOf = (id: string) => {
    const row = rows.find(({ accountId }) => accountId === id)
    return { all: toInteger(row?.number ?? 0), imported: toInteger(row?.imported ?? 0) }
  }
  return new Set(
    [...pairs]
      .filter(([, { account, card, told }]) => {
        const own = countsOf(account)
        const its = countsOf(card)
        const isOnStatement = told.size >= its.all * MOST_OF_A_CARD
        return own.all === own.imported && its.imported === 0 && isOnStatement
      })
      .map(([key]) => key),
  )
}
