/** The same tables in camelCase: what a room written for it reads is what it answers. */
import { CamelCasePlugin, type Kysely, type Selectable } from 'kysely'
import type { Tables } from './tables.ts'

export type Camel<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

type CamelColumns<Table> = { [Column in keyof Table & string as Camel<Column>]: Table[Column] }

/** Every table and column of `Tables`, `local_date` as `localDate`. */
export type CamelTables = {
  [Table in keyof Tables & string as Camel<Table>]: CamelColumns<Tables[Table]>
}

export type CamelDb = Kysely<CamelTables>

/** One row of a table, as a query of `camel` gives it. */
export type CamelRow<Table extends keyof CamelTables> = Selectable<CamelTables[Table]>

const plugin = new CamelCasePlugin()

/** `db` under names in camelCase. */
export function camel(db: Kysely<Tables>): CamelDb {
  return db.withPlugin(plugin) as unknown as CamelDb
}

/** A row as its table names the columns. */
export function toSnake(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]))
}

/** `localDate` as `local_date`. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
