/** A mail's plain fields out of its columns. */
import type { z } from '@hono/zod-openapi'
import { type Camel, type CamelRow, snake } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import type { MailRow } from '../../database/tables.ts'
import {
  FIELD_NAMES,
  LISTED_NAMES,
  listed,
  type MailFields,
  type MailSummary,
  shown,
} from '../mail-schema.ts'

/** What tables have as 0 or 1 under a name without "is". */
type Flag = 'isPending'

/** A field that has no column does not compile. */
type Stored = Pick<CamelRow<'mail'>, Exclude<keyof MailFields, Flag> | 'pending'>
type Column<Name> = keyof {
  [Column in keyof MailRow as Camel<Column> extends Name & keyof Stored ? Column : never]: string
}
export type ListedColumn = Column<keyof MailSummary | 'pending'>
type ListedRow = Pick<MailRow, ListedColumn>

/** `isPending` as `pending`, `sentAt` as `sent_at`. */
function columnOf(name: keyof MailFields) {
  return snake(name === 'isPending' ? 'pending' : name)
}

export const LISTED_COLUMNS = LISTED_NAMES.map(columnOf) as Array<ListedColumn>

const schemas: Readonly<Record<keyof MailFields, z.ZodType>> = { ...listed, ...shown }

const fields = (names: ReadonlyArray<keyof MailFields>) =>
  names.map((name) => [name, columnOf(name), schemas[name].def.type] as const)
const LISTED = fields(LISTED_NAMES)
const ALL = fields(FIELD_NAMES)

function fieldsOf(wanted: ReturnType<typeof fields>, row: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    wanted.map(([name, column, type]) => {
      const value = row[column] as string | number | null
      if (type === 'boolean') return [name, toInteger(value) === 1]
      return [name, type === 'number' ? toInteger(value) : value]
    }),
  )
}

/** Words of an enumeration are taken as they stand: only the ledger writes them. */
export function toMailSummary(row: ListedRow): MailSummary {
  return fieldsOf(LISTED, row) as MailSummary
}

export function toMailFields(row: MailRow): MailFields {
  return fieldsOf(ALL, row) as MailFields
}
