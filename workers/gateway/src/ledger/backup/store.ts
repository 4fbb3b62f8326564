/** Everything, read piece by piece; and brought back into a ledger in which there is nothing. */
import { CHANGE_MARK, LIVE_SETTINGS } from '../../database/change-mark.ts'
import { Conflict } from '../../database/database.ts'
import { insertMany } from '../../database/many.ts'
import { type Tables, TOTALS } from '../../database/tables.ts'
import type { Context } from '../context.ts'
import type { Db } from '../queries/db.ts'
import { addSetting, setting } from '../queries/settings.ts'
import type { Author } from '../types/common.ts'
import { askErase, eraseAt, keepAll } from './erase.ts'
import { NIGHTLY, type Nightly, nightlyDue, nightlyState, noteNightly } from './nightly.ts'
import * as queries from './queries.ts'
import { BACKED_UP, type BackedUp, LEFT_OUT, TELLING } from './tables.ts'

export type Row = Record<string, string | number | null>

export type BackupState = {
  /** The newest migration of the program: rows fit a ledger of the same one. */
  migration: string | null
  /** In the order in which they are brought back. */
  tables: Array<string>
  /** Whether there is anything that a person would lose. */
  isEmpty: boolean
  /** A restore began and has not ended. */
  isRestoring: boolean
  /** Another one after every change of the ledger. */
  mark: string
}

/** `mark`: as it was when they had been read. */
export type RowPage = { rows: Array<Row>; next: Array<string | number> | null; mark: string }

export type BackupStore = {
  state(): Promise<BackupState>
  /** Rows after a key, as many as are well carried at once. Throws UnknownTable. */
  rows(table: string, after: ReadonlyArray<string | number> | null): Promise<RowPage>
  /** Empties a ledger for a restore. Throws NotEmpty where there is something to lose. */
  begin(): Promise<void>
  /** Brings rows; the same ones again change nothing. Throws UnknownTable, NotRestoring. */
  load(table: string, rows: ReadonlyArray<Row>): Promise<void>
  /** Throws NotRestoring. */
  end(): Promise<void>
  /** Empties everything, sessions and vectors too. */
  erase(): Promise<void>
  /** When everything will be erased, as a person asked; null: nobody did. */
  eraseAt(): Promise<string | null>
  askErase(by: Author): Promise<string>
  keepAll(by: Author): Promise<void>
  /** Of the backups of every night; null: there are none. */
  nightly(): Promise<Nightly | null>
  /** Whether whoever asks is to make one now. */
  nightlyDue(now: string): Promise<boolean>
  /** How it went; `bytes` null: it failed. */
  noteNightly(now: string, bytes: number | null): Promise<void>
}

export class UnknownTable extends Error {
  override name = 'UnknownTable'
}
export class NotEmpty extends Error {
  override name = 'NotEmpty'
}
export class NotRestoring extends Error {
  override name = 'NotRestoring'
}

/** A mark among the settings, so that a restore that broke off can begin again. */
const MARK = 'restoring_since'
/** Settings that are of one database alone. */
const OWN: ReadonlyArray<unknown> = [MARK, NIGHTLY, ...LIVE_SETTINGS]

/** Rows at once, by how large they are; raw mails come in parts of a megabyte at most. */
const AT_ONCE: Readonly<Partial<Record<BackedUp, number>>> = { mail_raw: 8, mail: 50, wording: 50 }
const USUALLY = 500

export function createBackup(context: Context): BackupStore {
  const { database, config } = context
  const db = database.kysely

  async function isRestoring(): Promise<boolean> {
    const marks = await queries.rowsAfter(db, 'setting', ['name'], null, 1000).execute()
    return (marks as unknown as Array<Row>).some(({ name }) => name === MARK)
  }

  async function isEmpty(): Promise<boolean> {
    for (const table of TELLING) {
      if (await queries.anyRow(db, table).executeTakeFirst()) return false
    }
    return true
  }

  async function mark(): Promise<string> {
    return config.changeMark ? config.changeMark() : markOf(db)
  }

  function emptied(tables: ReadonlyArray<keyof Tables>) {
    return tables.map((table) => queries.emptyTable(db, table).compile())
  }

  const inReverse = BACKED_UP.map(({ table }) => table).toReversed()

  return {
    async state() {
      return {
        migration: config.newestMigration ?? null,
        tables: BACKED_UP.map(({ table }) => table),
        isEmpty: await isEmpty(),
        isRestoring: await isRestoring(),
        mark: await mark(),
      }
    },
    rows: async (name, after) => ({ ...(await readRows(db, name, after)), mark: await mark() }),
    async begin() {
      if (!(await isRestoring()) && !(await isEmpty())) {
        throw new NotEmpty('there are mails or transactions in it already')
      }
      const now = config.now()
      const mark = { name: MARK, value: now, updated_at: now }
      await database.batch([...emptied([...inReverse, ...TOTALS]), addSetting(db, mark).compile()])
    },
    async load(name, rows) {
      const { table, key } = tableOf(name)
      if (!(await isRestoring())) throw new NotRestoring('no restore is under way')
      const inserts = insertMany(db, table, rows as never)
      await database.batch(inserts).catch(async (error) => {
        if (!(error instanceof Conflict)) throw error
        const removed = rows.map((row) => queries.removeRow(db, table, key, row).compile())
        await database.batch([...removed, ...inserts])
      })
    },
    async end() {
      if (!(await isRestoring())) throw new NotRestoring('no restore is under way')
      await database.batch([queries.removeRow(db, 'setting', ['name'], { name: MARK }).compile()])
    },
    eraseAt: () => eraseAt(context),
    askErase: (by) => askErase(context, by),
    keepAll: (by) => keepAll(context, by),
    nightly: () => nightlyState(context),
    nightlyDue: (now) => nightlyDue(context, now),
    noteNightly: (now, bytes) => noteNightly(context, now, bytes),
    async erase() {
      await database.batch(emptied([...LEFT_OUT, ...inReverse, ...TOTALS]))
    },
  }
}

/** Another one after every change of the ledger. */
export async function markOf(db: Db): Promise<string> {
  return (await setting(db, CHANGE_MARK).executeTakeFirst())?.value ?? ''
}

/** Rows of a table after a key, as `BackupStore.rows`. Throws UnknownTable. */
export async function readRows(
  db: Db,
  name: string,
  after: ReadonlyArray<string | number> | null,
): Promise<Omit<RowPage, 'mark'>> {
  const { table, key } = tableOf(name)
  const limit = AT_ONCE[table] ?? USUALLY
  const found = await queries.rowsAfter(db, table, key, after, limit).execute()
  const rows = (found as unknown as Array<Row>).filter(
    (row) => table !== 'setting' || !OWN.includes(row.name),
  )
  const last = found.length === limit ? (found.at(-1) as unknown as Row) : undefined
  const next = last ? key.map((column) => last[column] as string | number) : null
  return { rows, next }
}

function tableOf(name: string) {
  const found = BACKED_UP.find(({ table }) => table === name)
  if (!found) throw new UnknownTable(`there is no table ${name} in a backup`)
  return found
}
