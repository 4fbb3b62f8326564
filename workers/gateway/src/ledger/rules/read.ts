/** The rules as they are kept. */
import { directionOf, KINDS } from '#shared/kinds.ts'
import { type CamelRow, camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { readInTurns } from '../../database/many.ts'
import type { Context } from '../context.ts'
import type { ResolvedFilter } from '../queries/transaction-filter.ts'
import type { Running } from './open.ts'
import { listRules, merchantTitles, ownNames } from './queries.ts'
import type { Conditions, Rule } from './schema.ts'

/** All, in their order. */
export async function readRules({ database }: Context): Promise<Array<Rule>> {
  const rows = await listRules(camel(database.kysely)).execute()
  return rows.map((row, index) => toRule(row, index + 1))
}

function toRule(row: CamelRow<'ledgerRule'>, position: number): Rule {
  const { conditions, outcome, enabled, ...rest } = row
  return {
    ...rest,
    position,
    if: JSON.parse(conditions),
    then: JSON.parse(outcome),
    enabled: toInteger(enabled) === 1,
  }
}

/** The person's own names of merchants, folded, by merchant key. */
export async function readOwnNames(
  { database }: Context,
  merchantKeys: ReadonlyArray<string | null | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(merchantKeys)].filter((key) => typeof key === 'string')
  const db = camel(database.kysely)
  const rows = await readInTurns(keys, (some) => ownNames(db, some).execute())
  return new Map(rows.map(({ merchantKey, nameSearch }) => [merchantKey, nameSearch]))
}

/** What merchants are called, by their keys; one that no transaction has is missing. */
export async function readTitles(
  { database }: Context,
  merchantKeys: ReadonlyArray<string>,
): Promise<ReadonlyMap<string, string>> {
  const keys = [...new Set(merchantKeys)]
  const db = camel(database.kysely)
  const found = new Map<string, string>()
  const rows = await readInTurns(keys, (some) => merchantTitles(db, some).execute())
  for (const { key, ownName, name, merchant } of rows) {
    const title = ownName ?? name ?? merchant
    if (key !== null && title !== null) found.set(key, title)
  }
  return found
}

/** What a rule is about, as a filter of transactions. */
export function toFilter(when: Conditions): ResolvedFilter {
  const { merchant, text, account, kind, direction, currency, dayFrom, dayTo } = when
  const kinds = kindsOf(kind, direction)
  return {
    ...(merchant === undefined ? {} : { merchantKey: merchant }),
    ...(text === undefined ? {} : { q: text }),
    ...(when.minAmount === undefined ? {} : { minAmount: when.minAmount }),
    ...(when.maxAmount === undefined ? {} : { maxAmount: when.maxAmount }),
    ...(account === undefined ? {} : { accountId: account }),
    ...(currency === undefined ? {} : { currency }),
    ...(kinds === null ? {} : { kinds }),
    ...(dayFrom === undefined || dayTo === undefined ? {} : { days: { from: dayFrom, to: dayTo } }),
  }
}

/** Kinds that are of both; null: any. A kind of the other direction is none, so that nothing matches. */
function kindsOf(kinds: Conditions['kind'], direction: Conditions['direction']) {
  if (kinds === undefined && direction === undefined) return null
  const all = kinds ?? KINDS
  const those = all.filter((kind) => direction === undefined || directionOf(kind) === direction)
  return [...those]
}

/** A rule on its way over what is there. */
export function toRunning(
  rules: ReadonlyArray<Rule>,
  rule: Pick<Rule, 'id' | 'if' | 'then' | 'position'>,
): Running {
  const before = rules.filter(({ enabled, position }) => enabled && position < rule.position)
  return {
    id: rule.id,
    then: rule.then,
    before: before.map(({ id }) => id),
    currency: rule.if.currency,
  }
}
