/** What a rule may still set in a row, as SQL conditions. `then`, but for what others said before it. */
import { type Expression, expressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely'
import { fromDecimal } from '#shared/money.ts'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { basisPointsOf, type Outcome, type RulePart } from './schema.ts'

/** A rule on its way over the past: `before` are the rules before it in order, which keep what they set. */
export type Running = {
  id: string
  then: Outcome
  before: ReadonlyArray<string>
  /** Of its condition; amounts of parts are in it. */
  currency?: string | undefined
}

export type Columns = CamelTables['ledgerTransaction']
const eb = expressionBuilder<CamelTables & { t: Columns }, 't'>()

/** Whether anything of the outcome is not there yet, and may be set. */
export function isOpen(db: CamelDb, { then, before, currency }: Running): Expression<SqlBool> {
  const { category, splits, name, note, notSpending, tags = [] } = then
  const open: Array<Expression<SqlBool>> = []
  if (category) open.push(eb.and([isUndecided(before, 't'), isOther('t.category', category)]))
  if (splits) open.push(eb.and([isUndecided(before, 't'), fits(splits, 't', currency)]))
  if (name) open.push(eb.and([isUnnamed(db, before, 't'), isOther('t.name', name)]))
  if (note) open.push(eb('t.note', 'is', null))
  if (notSpending) open.push(isCounted('t'))
  for (const tag of tags) {
    const has = db
      .selectFrom('transactionTag as g')
      .select('g.tag')
      .whereRef('g.transactionId', '=', 't.id' as never)
      .where('g.tag', '=', tag)
    open.push(eb.not(eb.exists(has)))
  }
  return eb.or(open)
}

export type Table = 't' | 'ledgerTransaction'
export const ref = (table: Table, column: keyof Columns) => sql.ref(`${table}.${column}`)

/** No person chose, it is in one piece, and no earlier rule set it. */
export function isUndecided(before: ReadonlyArray<string>, table: Table): Expression<SqlBool> {
  return eb.and([
    sql<SqlBool>`${ref(table, 'labelDecision')} <> ${sql.lit('person')}`,
    sql<SqlBool>`${ref(table, 'splitCount')} = ${sql.lit(0)}`,
    isNotOf(before, table, 'categoryRule'),
  ])
}

/** Neither an earlier rule nor the person named its merchant. */
export function isUnnamed(
  db: CamelDb,
  before: ReadonlyArray<string>,
  table: Table,
): Expression<SqlBool> {
  const names = db
    .selectFrom('merchantName as n')
    .select('n.name')
    .whereRef('n.merchantKey', '=', ref(table, 'merchantKey') as never)
  return eb.and([eb.not(eb.exists(names)), isNotOf(before, table, 'nameRule')])
}

export function isCounted(table: Table): Expression<SqlBool> {
  return eb.and([
    sql<SqlBool>`${ref(table, 'uncountedBy')} is null`,
    sql<SqlBool>`${ref(table, 'splitCount')} = ${sql.lit(0)}`,
  ])
}

function isNotOf(
  ids: ReadonlyArray<string>,
  table: Table,
  column: keyof Columns,
): Expression<SqlBool> {
  if (ids.length === 0) return eb.and([])
  const list = sql.join(ids.map((id) => sql.lit(id)))
  return sql<SqlBool>`coalesce(${ref(table, column)}, ${sql.lit('')}) not in (${list})`
}

function isOther(column: 't.category' | 't.name', value: string): Expression<SqlBool> {
  return sql<SqlBool>`coalesce(${sql.ref(column)}, ${sql.lit('')}) <> ${value}`
}

/** Large enough that no part would be nothing. */
export function fits(
  parts: ReadonlyArray<RulePart>,
  table: Table,
  currency = 'USD',
): Expression<SqlBool> {
  return eb.and(
    parts.map((part) => sql<SqlBool>`${amountOf(parts, part, table, currency)} > ${sql.lit(0)}`),
  )
}

/** `partsOf` of matches.ts in SQL: whole numbers, percents rounded down. */
export function amountOf(
  parts: ReadonlyArray<RulePart>,
  part: RulePart,
  table: Table,
  currency: string,
): RawBuilder<number> {
  const amount = ref(table, 'amountMinor')
  const points = basisPointsOf(part.share)
  // The whole and what is left over it apart, so that the product fits in 64 bits.
  if (points !== null)
    return sql<number>`(${amount} / 10000 * ${sql.lit(points)} + ${amount} % 10000 * ${sql.lit(points)} / 10000)`
  if (part.share !== 'rest') return sql<number>`${sql.lit(fromDecimal(part.share, currency) ?? 0)}`
  const others = parts.filter((other) => other !== part)
  const taken = others.map((other) => amountOf(parts, other, table, currency))
  return sql<number>`(${amount} - ${sql.join(taken, sql` - `)})`
}
