/** Transactions that have a word in their own texts or in the person's name for their merchant. */
import { sql } from 'kysely'
import { contains, isMssql, take } from '../../database/database.ts'
import type { Db } from '../queries/db.ts'

/** As many letters of a word are looked for: any so many are whole in a piece that the index has. */
const PIECE = 20

/**
 * Ids of all that may have the folded word of three letters or more, but where only their account has
 * it. The first letters of a longer one say enough: what is found has to be looked at.
 */
export function written(db: Db, word: string) {
  const piece = word.slice(0, PIECE).replace(/[\uD800-\uDBFF]$/, '')
  // The last there is, in the order of either database.
  const until = piece + (isMssql(db) ? '\uFFFF' : '\u{10FFFF}')
  const named = db
    .selectFrom('merchant_name')
    .select('merchant_key')
    .where(contains(db, 'name_search', word))
  return db
    .selectFrom('search_ending as e')
    .innerJoin('search_word as s', 's.word', 'e.word')
    .select('s.transaction_id as id')
    .where('e.ending', '>=', piece)
    .where('e.ending', '<', until)
    .unionAll(db.selectFrom('ledger_transaction').select('id').where('merchant_key', 'in', named))
}

/** How many rows that gives, and no more than `most`. */
export function countWritten(db: Db, word: string, most: number) {
  const some = db.selectFrom(written(db, word).as('found')).select('found.id').$call(take(db, most))
  return db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number | string>().as('number'))
}

/** Amounts of a currency, in its minor units, both inclusive. */
export type AmountRange = { currency: string; least: number | null; most: number | null }

/**
 * Ids of all whose amount is in one of these ranges. Literals: there may be more currencies than
 * parameters; and no union: D1 takes five terms of one, and a person who travels has more currencies.
 */
export function ofAmounts(db: Db, ranges: ReadonlyArray<AmountRange>) {
  const all = db.selectFrom('ledger_transaction').select('id')
  if (ranges.length === 0) return all.where(sql<boolean>`1 = 0`)
  return all.where((eb) =>
    eb.or(
      ranges.map(({ currency, least, most }) =>
        eb.and([
          eb('currency', '=', sql.lit(currency)),
          ...(least === null ? [] : [eb('amount_minor', '>=', sql.lit(least))]),
          ...(most === null ? [] : [eb('amount_minor', '<=', sql.lit(most))]),
        ]),
      ),
    ),
  )
}

/** How many that gives, and no more than `most`. */
export function countOfAmounts(db: Db, ranges: ReadonlyArray<AmountRange>, most: number) {
  const some = db
    .selectFrom(ofAmounts(db, ranges).as('found'))
    .select('found.id')
    .$call(take(db, most))
  return db
    .selectFrom(some.as('some'))
    .select(({ fn }) => fn.countAll<number | string>().as('number'))
}

/** The local day from which on there are `rows` transactions up to another day; none where there are fewer. */
export function dayOfRows(db: Db, until: string | null, rows: number) {
  const counted = db
    .selectFrom('day_total')
    .select('local_date')
    .select(({ fn }) =>
      fn
        .sum<number | string>('number')
        .over((over) => over.orderBy('local_date', 'desc'))
        .as('total'),
    )
    .$if(until !== null, (query) => query.where('local_date', '<=', until ?? ''))
  return db
    .selectFrom(counted.as('counted'))
    .select('local_date')
    .where('total', '>=', sql.lit(rows))
    .orderBy('local_date', 'desc')
    .$call(take(db, 1))
}

/** Words that nothing had before an instant, and that nobody took up since. */
export function goneWords(db: Db, before: string, most: number) {
  return db
    .selectFrom('search_gone')
    .select('word')
    .where('gone_at', '<', before)
    .orderBy('gone_at')
    .orderBy('word')
    .$call(take(db, most))
}

/** Holds the words: whoever takes one up waits until this batch is over. */
export function holdGone(db: Db, words: Array<string>) {
  return db
    .updateTable('search_gone')
    .set(({ ref }) => ({ gone_at: ref('gone_at') }))
    .where('word', 'in', words)
}

/** Takes a word out of the index that is still held, and that no transaction has. */
export function removeEndings(db: Db, word: string) {
  const endings = Array.from({ length: word.length }, (_, at) => word.slice(at))
  return db
    .deleteFrom('search_ending')
    .where('word', '=', word)
    .where('ending', 'in', endings)
    .where(({ exists }) =>
      exists(db.selectFrom('search_gone').select('word').where('word', '=', word)),
    )
    .where(({ not, exists }) =>
      not(exists(db.selectFrom('search_word').select('word').where('word', '=', word))),
    )
}

export function removeGone(db: Db, words: Array<string>) {
  return db.deleteFrom('search_gone').where('word', 'in', words)
}
