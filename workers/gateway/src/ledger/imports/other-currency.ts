/** Lines that the ledger has in another currency: whoever said which one a file is in may have erred. */
import { directionOf } from '#shared/kinds.ts'
import { toDecimal } from '#shared/money.ts'
import { camel } from '../../database/camel.ts'
import { readInTurns, VALUES_AT_ONCE } from '../../database/many.ts'
import type { Context } from '../context.ts'
import { usedCurrencies } from '../rates/used.ts'
import { dayKey } from '../record/event-key.ts'
import type { Match } from './compare.ts'
import { type ComparedLine, type KnownTransaction, namesAgree } from './likeness.ts'
import { minorOf, type PreparedLine } from './line-row.ts'
import { isNobodys, toCompared, toComparedLine } from './nearby.ts'
import * as queries from './queries.ts'

/** Of the lines that nothing is for, what has their day and number in another currency. */
export async function inOtherCurrencies(
  context: Context,
  prepared: ReadonlyArray<PreparedLine>,
): Promise<Array<KnownTransaction>> {
  if (prepared.length === 0) return []
  const used = (await usedCurrencies(context)).map(({ currency }) => currency)
  const keys = new Set<string>()
  for (const { line } of prepared) {
    for (const currency of used) {
      const minor = currency === line.currency ? null : minorOf({ ...line, currency })
      if (minor !== null) keys.add(dayKey(line.date, currency, minor))
    }
  }
  const db = camel(context.database.kysely)
  const rows = await readInTurns(
    [...keys],
    (some) => queries.transactionsNear(db, some).execute(),
    VALUES_AT_ONCE,
  )
  return rows
    .filter((row) => !isNobodys(row) && row.deletedAt === null)
    .map((row) => toCompared(row, undefined))
}

/** Those are asked about; each answers once. `isOther`: that they are on two accounts. Pure. */
export function matchOtherCurrency(
  prepared: ReadonlyArray<PreparedLine>,
  matches: ReadonlyArray<Match>,
  others: ReadonlyArray<KnownTransaction>,
  isOther: (line: ComparedLine, known: KnownTransaction) => boolean,
): Array<Match> {
  const taken = new Set(matches.map(({ id }) => id))
  return prepared.map((one, index): Match => {
    const match = matches[index] ?? { verdict: 'new', id: null }
    if (match.id !== null) return match
    const line = toComparedLine(one)
    const found = others.find(
      (known) =>
        !taken.has(known.id) &&
        isSameNumber(line, known) &&
        known.date === line.date &&
        directionOf(known.kind) === line.direction &&
        !isOther(line, known) &&
        (namesAgree(line, known) === 'agree' ||
          (line.reference !== null && line.reference === known.reference)),
    )
    if (!found) return match
    taken.add(found.id)
    return { verdict: 'maybe', id: found.id }
  })
}

type Money = Pick<KnownTransaction, 'amountMinor' | 'currency'>

/** Whether they are the same but for the currency. */
export function isSameNumber(one: Money, other: Money): boolean {
  return one.currency !== other.currency && numberOf(one) === numberOf(other)
}

function numberOf({ amountMinor, currency }: Money): number {
  return Number(toDecimal(amountMinor, currency))
}
