/** Rules, and what one of them would change of the past. */
import { type Expression, type Insertable, type SqlBool, sql, type Updateable } from 'kysely'
import { type CategoryId, countsOf } from '#shared/categories.ts'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { take } from '../../database/database.ts'
import { keptIds } from '../acts/queries.ts'
import { keptWithout } from '../bulk/kept-without.ts'
import { withNote } from '../bulk/with-note.ts'
import type { Db } from '../queries/db.ts'
import { byDirection } from '../queries/inward.ts'
import { matches, type ResolvedFilter } from '../queries/transaction-filter.ts'
import {
  amountOf,
  type Columns,
  fits,
  isCounted,
  isOpen,
  isUndecided,
  isUnnamed,
  type Running,
  ref,
} from './open.ts'
import type { RulePart } from './schema.ts'

export function listRules(db: CamelDb) {
  return db.selectFrom('ledgerRule').selectAll().orderBy('position').orderBy('id')
}

export function addRule(db: CamelDb, row: Insertable<CamelTables['ledgerRule']>) {
  return db.insertInto('ledgerRule').values(row)
}

export function changeRule(db: CamelDb, id: string, values: Updateable<CamelTables['ledgerRule']>) {
  return db.updateTable('ledgerRule').set(values).where('id', '=', id)
}

export function removeRule(db: CamelDb, id: string) {
  return db.deleteFrom('ledgerRule').where('id', '=', id)
}

/** The person's own names of these merchants, folded. */
export function ownNames(db: CamelDb, merchantKeys: Array<string>) {
  return db
    .selectFrom('merchantName')
    .select(['merchantKey', 'nameSearch'])
    .where('merchantKey', 'in', merchantKeys)
}

/** A part of a transaction that is still of this version. */
export function addSplitTo(
  db: CamelDb,
  of: { id: string; version: string },
  split: Insertable<CamelTables['transactionSplit']>,
) {
  const columns = [
    'transactionId',
    'position',
    'amountMinor',
    'category',
    'note',
    'uncountedMinor',
  ] as const
  const row = db
    .selectFrom('ledgerTransaction')
    .select(({ val }) => columns.map((name) => val(split[name] ?? null).as(name)))
    .where('id', '=', of.id)
    .where('version', '=', of.version)
  return db
    .insertInto('transactionSplit')
    .columns(columns)
    .expression(row as never)
}

/** A tag of a transaction that is still of this version, and lacks it. */
export function addTagTo(
  db: CamelDb,
  of: { id: string; version: string },
  tag: { tag: string; ruleId: string },
) {
  const row = db
    .selectFrom('ledgerTransaction')
    .select(({ val }) => [
      val(of.id).as('transactionId'),
      val(tag.tag).as('tag'),
      val(tag.ruleId).as('ruleId'),
    ])
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .where(({ not, exists }) => not(exists(tagged(db, of.id, tag.tag))))
  return db
    .insertInto('transactionTag')
    .columns(['transactionId', 'tag', 'ruleId'])
    .expression(row as never)
}

function tagged(db: CamelDb, id: string, tag: string) {
  return db
    .selectFrom('transactionTag')
    .select('tag')
    .where('transactionId', '=', id)
    .where('tag', '=', tag)
}

/** Ids of those of a filter in which the rule would change something. */
export function idsToChange(db: CamelDb, filter: ResolvedFilter, rule: Running) {
  return (
    db
      .selectFrom('ledgerTransaction as t')
      .select('t.id')
      // Names in snake_case stay as they are.
      .where(matches(db as unknown as Db, filter))
      .where(isOpen(db, rule))
  )
}

/** The newest of them. */
export function firstToChange(db: CamelDb, filter: ResolvedFilter, rule: Running, limit: number) {
  return idsToChange(db, filter, rule)
    .orderBy('t.localDate', 'desc')
    .orderBy('t.occurredAt', 'desc')
    .orderBy('t.id', 'desc')
    .$call(take(db, limit))
}

export function countToChange(db: CamelDb, filter: ResolvedFilter, rule: Running) {
  return db
    .selectFrom('ledgerTransaction as t')
    .select(({ fn }) => fn.countAll<number | string>().as('number'))
    .where(matches(db as unknown as Db, filter))
    .where(isOpen(db, rule))
}

/** Sets columns of what an act keeps, where `condition` holds. */
function changeKeptWhere(
  db: CamelDb,
  actId: string,
  values: Updateable<Columns>,
  condition: Expression<SqlBool>,
) {
  return db
    .updateTable('ledgerTransaction')
    .set(values)
    .where('id', 'in', keptIds(db, actId, 'before'))
    .where(condition)
}

export function giveCategory(
  db: CamelDb,
  actId: string,
  { before }: Running,
  values: Updateable<Columns>,
) {
  return changeKeptWhere(db, actId, values, isUndecided(before, 'ledgerTransaction'))
}

export function giveName(
  db: CamelDb,
  actId: string,
  { before }: Running,
  values: Updateable<Columns>,
) {
  return changeKeptWhere(db, actId, values, isUnnamed(db, before, 'ledgerTransaction'))
}

/** `folded`: the note, as a search looks for it. */
export function giveNote(
  db: CamelDb,
  actId: string,
  values: { note: string; noteRule: string },
  folded: string,
) {
  const isNone = sql<SqlBool>`${ref('ledgerTransaction', 'note')} is null`
  return changeKeptWhere(db, actId, { ...values, searchText: withNote(folded) as never }, isNone)
}

export function giveNotSpending(db: CamelDb, actId: string, ruleId: string) {
  const values = {
    uncountedMinor: sql`${sql.ref('amountMinor')}` as never,
    uncountedBy: 'rule',
    uncountedRule: ruleId,
    spendingMinor: 0,
    incomeMinor: 0,
  }
  return changeKeptWhere(db, actId, values, isCounted('ledgerTransaction'))
}

export function giveTag(db: CamelDb, actId: string, ruleId: string, tag: string) {
  return db
    .insertInto('transactionTag')
    .columns(['transactionId', 'tag', 'ruleId'])
    .expression(keptWithout(db, actId, tag).select(sql<string>`${ruleId}`.as('ruleId')))
}

/** The part at a place of those that `splitGiven` then counts. */
export function giveSplit(
  db: CamelDb,
  actId: string,
  { then, before, currency = 'USD' }: Running,
  position: number,
) {
  const parts = then.splits ?? []
  const part = parts[position] as RulePart
  const rows = db
    .selectFrom('ledgerTransaction')
    .select([
      'id as transactionId',
      sql<number>`${sql.lit(position)}`.as('position'),
      amountOf(parts, part, 'ledgerTransaction', currency).as('amountMinor' as never) as never,
      sql<string>`${part.category}`.as('category'),
      sql<string | null>`${part.note}`.as('note'),
    ])
    .where('id', 'in', keptIds(db, actId, 'before'))
    .where(isUndecided(before, 'ledgerTransaction'))
    .where(fits(parts, 'ledgerTransaction', currency))
  return db
    .insertInto('transactionSplit')
    .columns(['transactionId', 'position', 'amountMinor', 'category', 'note'])
    .expression(rows as never)
}

/** What was split counts as its parts do. Comes after the parts. */
export function splitGiven(db: CamelDb, actId: string, rule: Running, values: Updateable<Columns>) {
  const parts = rule.then.splits ?? []
  const sum = (counts: 'spending' | 'income') => {
    const those = parts.filter(({ category }) => countsOf(category as CategoryId) === counts)
    const minors = those.map((part) =>
      amountOf(parts, part, 'ledgerTransaction', rule.currency ?? 'USD'),
    )
    if (minors.length === 0) return sql<number>`0`
    const [into, out] = counts === 'spending' ? [-1, 1] : [1, -1]
    const sign = byDirection('kind', sql.lit(into), sql.lit(out))
    return sql<number>`${sign} * (${sql.join(minors, sql` + `)})`
  }
  const counted = { spendingMinor: sum('spending') as never, incomeMinor: sum('income') as never }
  return db
    .updateTable('ledgerTransaction')
    .set({ ...values, ...counted })
    .where('id', 'in', keptIds(db, actId, 'before'))
    .where(isUndecided(rule.before, 'ledgerTransaction'))
    .where(fits(parts, 'ledgerTransaction', rule.currency))
}

/** What merchants are called: by the person, by the labeler, by their banks. */
export function merchantTitles(db: CamelDb, merchantKeys: Array<string>) {
  return db
    .selectFrom('ledgerTransaction as t')
    .leftJoin('merchantName as n', 'n.merchantKey', 't.merchantKey')
    .select(({ fn }) => [
      't.merchantKey as key',
      fn.max('n.name').as('ownName'),
      fn.max('t.name').as('name'),
      fn.max('t.merchant').as('merchant'),
    ])
    .where('t.merchantKey', 'in', merchantKeys)
    .groupBy('t.merchantKey')
}

/** That no rule is to be suggested of this merchant. */
export function addRefusal(db: CamelDb, row: Insertable<CamelTables['ruleRefusal']>) {
  return db.insertInto('ruleRefusal').values(row)
}

/** Corrections that are looked at: a person's own, newest merchants first where there are more. */
const MOST_CORRECTIONS = 2000

/**
 * What a person said of purchases at merchants to which they gave several categories and of which they want to hear;
 * `merchantKey`: at this one alone.
 */
export function correctionsThatDiffer(db: CamelDb, merchantKey: string | null) {
  const corrected = db
    .selectFrom('ledgerTransaction')
    .where('labelDecision', '=', sql.lit('person'))
    .where('deletedAt', 'is', null)
    .where('kind', '=', sql.lit('purchase'))
    .where('category', 'is not', null)
    .where('merchantKey', merchantKey === null ? 'is not' : '=', merchantKey)
    .where('merchantKey', 'not in', db.selectFrom('ruleRefusal').select('merchantKey'))
  return corrected
    .select(['merchantKey', 'currency', 'category', 'amountMinor'])
    .where(
      'merchantKey',
      'in',
      corrected
        .select('merchantKey')
        .groupBy('merchantKey')
        .having(({ fn }) => fn.count('category').distinct(), '>', sql.lit(1)),
    )
    .orderBy('id', 'desc')
    .$call(take(db, MOST_CORRECTIONS))
}
