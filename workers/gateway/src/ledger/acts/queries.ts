/** Acts, and what they changed. */
import { type Expression, expressionBuilder, type Insertable, sql } from 'kysely'
import type { CamelDb, CamelTables } from '../../database/camel.ts'
import { take } from '../../database/database.ts'
import { WRITTEN_NAMES } from '../transaction-schema.ts'

export type Side = 'before' | 'after'

/** What a person writes goes back text by text; the note with the rule that set it. */
const WRITTEN_TOGETHER = WRITTEN_NAMES.map((name) =>
  name === 'note' ? ([name, 'noteRule'] as const) : ([name] as const),
)

/** Values of a transaction that somebody sets, those in one line together: they also go back together. */
export const SET_TOGETHER = [
  ['kind', 'kindBy'],
  ['amountMinor', 'currency', 'amountBy', 'otherMinor', 'otherCurrency'],
  ['merchant', 'merchantBy', 'merchantKey'],
  [
    'category',
    'categoryBy',
    'labelDecision',
    'labelConfidence',
    'labelEvidence',
    'labelNearest',
    'labelWhy',
    'labelVersion',
    'categoryRule',
  ],
  ['occurredAt', 'localDate', 'localTime', 'occurredBy'],
  ['accountId', 'accountBy', 'bank'],
  ['name', 'nameSearch', 'nameRule'],
  ...WRITTEN_TOGETHER,
  ['pairOf'],
  ['uncountedMinor', 'uncountedBy', 'uncountedRule'],
  ['bookedOn'],
  ['possibleDuplicateOf'],
  ['deletedAt', 'deletedBy'],
] as const

/** What an act keeps of a transaction: all that may change in it. */
export const CHANGEABLE = [
  ...SET_TOGETHER.flat(),
  'eventKey',
  'spendingMinor',
  'incomeMinor',
  'splitCount',
  'searchText',
] as const

const eb = expressionBuilder<CamelTables>()

export function addAct(db: CamelDb, row: Insertable<CamelTables['act']>) {
  return db.insertInto('act').values(row)
}

export function addActRow(db: CamelDb, row: Insertable<CamelTables['actRow']>) {
  return db.insertInto('actRow').values(row)
}

/** Keeps how these transactions are; `ids` is a query of their ids. */
export function keepTransactions(db: CamelDb, actId: string, side: Side, ids: Expression<unknown>) {
  const kept = db
    .selectFrom('ledgerTransaction')
    .select([
      sql<string>`${actId}`.as('actId'),
      sql<Side>`${sql.lit(side)}`.as('side'),
      'id as transactionId',
      ...CHANGEABLE,
      'version',
    ])
    .where('id', 'in', ids as never)
  return db
    .insertInto('actTransaction')
    .columns(['actId', 'side', 'transactionId', ...CHANGEABLE, 'version'])
    .expression(kept)
}

/** What an act may keep of a transaction besides its row. */
export const PARTS = ['splits', 'tags'] as const
export type Part = (typeof PARTS)[number]

const SPLIT = [
  'transactionId',
  'position',
  'amountMinor',
  'category',
  'note',
  'uncountedMinor',
] as const
const TAG = ['transactionId', 'tag', 'ruleId'] as const

/** Keeps the parts, as they are, of the transactions that the act changes. */
export function keepPart(db: CamelDb, part: Part, actId: string, side: Side) {
  const head = [sql<string>`${actId}`.as('actId'), sql<Side>`${sql.lit(side)}`.as('side')]
  const kept = keptIds(db, actId, 'before')
  if (part === 'splits') {
    const rows = db.selectFrom('transactionSplit').select([...head, ...SPLIT])
    return db
      .insertInto('actSplit')
      .columns(['actId', 'side', ...SPLIT])
      .expression(rows.where('transactionId', 'in', kept))
  }
  const rows = db.selectFrom('transactionTag').select([...head, ...TAG])
  return db
    .insertInto('actTag')
    .columns(['actId', 'side', ...TAG])
    .expression(rows.where('transactionId', 'in', kept))
}

/** Ids of those that nobody changed between an act and its undoing, as both keep them. */
function untouched(db: CamelDb, act: { id: string; undoing: string }) {
  return db
    .selectFrom('actTransaction as u')
    .innerJoin('actTransaction as k', (join) =>
      join
        .onRef('k.transactionId', '=', 'u.transactionId')
        .onRef('k.version', '=', 'u.version')
        .on('k.actId', '=', act.id)
        .on('k.side', '=', sql.lit('after')),
    )
    .select('u.transactionId')
    .where('u.actId', '=', act.undoing)
    .where('u.side', '=', sql.lit('before'))
}

/** Makes the parts of transactions as they were before an act. */
export function restorePart(db: CamelDb, part: Part, act: { id: string; undoing: string }) {
  const ids = untouched(db, act)
  if (part === 'splits') {
    const rows = db.selectFrom('actSplit').select(SPLIT).where('actId', '=', act.id)
    return [
      db.deleteFrom('transactionSplit').where('transactionId', 'in', ids),
      db
        .insertInto('transactionSplit')
        .columns(SPLIT)
        .expression(rows.where('side', '=', sql.lit('before')).where('transactionId', 'in', ids)),
    ]
  }
  const rows = db.selectFrom('actTag').select(TAG).where('actId', '=', act.id)
  return [
    db.deleteFrom('transactionTag').where('transactionId', 'in', ids),
    db
      .insertInto('transactionTag')
      .columns(TAG)
      .expression(rows.where('side', '=', sql.lit('before')).where('transactionId', 'in', ids)),
  ]
}

/** Ids of the transactions that an act keeps on a side. */
export function keptIds(db: CamelDb, actId: string, side: Side) {
  return db
    .selectFrom('actTransaction')
    .select('transactionId')
    .where('actId', '=', actId)
    .where('side', '=', sql.lit(side))
}

export function listActs(db: CamelDb, before: string | null, limit: number) {
  return db
    .selectFrom('act')
    .selectAll()
    .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .$call(take(db, limit))
}

export function actById(db: CamelDb, id: string) {
  return db.selectFrom('act').selectAll().where('id', '=', id)
}

/** How many transactions each of these acts changed. */
export function countTransactions(db: CamelDb, actIds: Array<string>) {
  return db
    .selectFrom('actTransaction')
    .select(({ fn }) => ['actId', fn.countAll<number | string>().as('number')])
    .where('actId', 'in', actIds)
    .where('side', '=', sql.lit('after'))
    .groupBy('actId')
}

/** Acts that changed a transaction, newest first. */
export function actsOfTransaction(db: CamelDb, transactionId: string) {
  return db
    .selectFrom('actTransaction as k')
    .innerJoin('act as a', 'a.id', 'k.actId')
    .selectAll('a')
    .where('k.transactionId', '=', transactionId)
    .where('k.side', '=', sql.lit('after'))
    .orderBy('a.id', 'desc')
}

export function actRows(db: CamelDb, actId: string) {
  return db.selectFrom('actRow').selectAll().where('actId', '=', actId).orderBy('position')
}

function changed(db: CamelDb, actId: string) {
  return db
    .selectFrom('actTransaction as c')
    .where('c.actId', '=', actId)
    .where('c.side', '=', sql.lit('after'))
    .where('c.transactionId', 'not in', undoableIds(db, actId))
}

/** Ids of the transactions of an act that do not go back whole: somebody changed them since. */
export function changedSince(db: CamelDb, actId: string, limit: number) {
  return changed(db, actId).select('c.transactionId as id').$call(take(db, limit))
}

/** How many these are, of which `changedSince` gives the first. */
export function countChangedSince(db: CamelDb, actId: string) {
  return changed(db, actId).select(({ fn }) => fn.countAll<number | string>().as('number'))
}

/** How these transactions were before the act and after it. */
export function keptOf(db: CamelDb, actId: string, transactionIds: Array<string>) {
  return db
    .selectFrom('actTransaction')
    .selectAll()
    .where('actId', '=', actId)
    .where('transactionId', 'in', transactionIds)
}

/** Ids of the transactions of an act, each as the act left it (`k`) beside how it is now (`n`). */
function idsSince(db: CamelDb, actId: string) {
  return db
    .selectFrom('actTransaction as k')
    .innerJoin('ledgerTransaction as n', 'n.id', 'k.transactionId')
    .select('k.transactionId')
    .where('k.actId', '=', actId)
    .where('k.side', '=', sql.lit('after'))
}

/** Ids of the transactions of an act that nobody changed since. */
export function unchangedIds(db: CamelDb, actId: string) {
  return idsSince(db, actId).whereRef('n.version', '=', 'k.version')
}

/** Makes transactions as they were before an act, where the act `undoing` keeps them. */
export function restoreTransactions(
  db: CamelDb,
  act: { id: string; undoing: string; now: string },
) {
  return db
    .updateTable('ledgerTransaction')
    .from('actTransaction as k')
    .set(
      Object.fromEntries([
        ...CHANGEABLE.map((column) => [column, eb.ref(`k.${column}` as never)]),
        ['updatedAt', act.now],
        // The version, too: what was done before this act can then be undone whole as well.
        ['version', eb.ref('k.version' as never)],
      ]) as never,
    )
    .whereRef('k.transactionId', '=', 'ledgerTransaction.id')
    .where('k.actId', '=', act.id)
    .where('k.side', '=', sql.lit('before'))
    .where('ledgerTransaction.id', 'in', unchangedIds(db, act.id))
}

/**
 * Ids of the transactions of an act that go back whole: what nobody changed since, and what the act
 * made and only a machine has labelled or named since.
 */
export function undoableIds(db: CamelDb, actId: string) {
  return idsSince(db, actId).where(({ and, eb, exists, not, or, selectFrom }) => {
    const isUnchanged = eb('n.version', '=', eb.ref('k.version'))
    const wasThere = eb('k.transactionId', 'in', keptIds(db, actId, 'before'))
    const told = selectFrom('transactionRepeat as r')
      .select('r.mailId')
      .whereRef('r.transactionId', '=', 'n.id')
    return or([
      and([wasThere, isUnchanged]),
      and([
        not(wasThere),
        or([isUnchanged, not(eb('k.transactionId', 'in', touchedByOthers(db, actId)))]),
        // Of what a statement brought, that which a mail told of since happened for certain.
        or([eb('n.importId', 'is', null), not(exists(told))]),
      ]),
    ])
  })
}

/**
 * Takes back what an act made, where the act `undoing` keeps it: it goes to the bin, and another mail
 * may tell of the event anew.
 */
export function withdrawCreated(db: CamelDb, act: { id: string; undoing: string; now: string }) {
  return db
    .updateTable('ledgerTransaction')
    .set({
      eventKey: sql<string>`id` as never,
      spendingMinor: 0,
      incomeMinor: 0,
      deletedAt: act.now,
      deletedBy: 'person',
      updatedAt: act.now,
      version: act.undoing,
    })
    .where('id', 'in', keptIds(db, act.undoing, 'before'))
    .where('id', 'in', keptIds(db, act.id, 'after'))
    .where('id', 'not in', keptIds(db, act.id, 'before'))
}

/** Ids of the transactions of an act that another act changed, too; an undoing and its undoing change nothing. */
export function touchedByOthers(db: CamelDb, actId: string) {
  return db
    .selectFrom('actTransaction as k')
    .innerJoin('actTransaction as o', 'o.transactionId', 'k.transactionId')
    .innerJoin('act as a', 'a.id', 'o.actId')
    .select('k.transactionId')
    .where('k.actId', '=', actId)
    .where('k.side', '=', sql.lit('after'))
    .where('o.actId', '<>', actId)
    .where('a.action', '<>', sql.lit('act.undo'))
}

export function markUndone(db: CamelDb, id: string, by: { id: string; now: string }) {
  return db
    .updateTable('act')
    .set({ undoneBy: by.id, undoneAt: by.now, version: by.id })
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
}

/** Undoing an undoing: the act counts again. */
export function markDone(db: CamelDb, undoing: string, version: string) {
  return db
    .updateTable('act')
    .set({ undoneBy: null, undoneAt: null, version })
    .where('undoneBy', '=', undoing)
}

export function removeOldActs(db: CamelDb, before: string) {
  const old = db.selectFrom('act').select('id').where('createdAt', '<', before)
  return [
    db.deleteFrom('actRow').where('actId', 'in', old),
    db.deleteFrom('actSplit').where('actId', 'in', old),
    db.deleteFrom('actTag').where('actId', 'in', old),
    db.deleteFrom('actTransaction').where('actId', 'in', old),
    db.deleteFrom('act').where('createdAt', '<', before),
  ]
}
