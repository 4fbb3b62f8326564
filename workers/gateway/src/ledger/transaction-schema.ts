/**
 * What is plain of a transaction. A line here is a column: the API tells it, and what a person
 * writes is entered, changed, searched, exported, audited, undone and on the pages by itself. Money,
 * labels and who set what have rules of their own: types/transaction.ts.
 */
import { z } from '@hono/zod-openapi'
import { currencyCode, id, instant, localDate, text } from './common-schema.ts'
import { pick } from './pure/pick.ts'

/** Texts that a person may write beside a transaction, and the most characters of each. */
export const WRITTEN = { note: 1000 } as const

export type WrittenName = keyof typeof WRITTEN
export type Written = Record<WrittenName, string | null>
export const WRITTEN_NAMES = Object.keys(WRITTEN) as Array<WrittenName>

/** An object with something for each of them. */
export function eachWritten<Value>(make: (name: WrittenName) => Value) {
  const values = WRITTEN_NAMES.map((name) => [name, make(name)])
  return Object.fromEntries(values) as Record<WrittenName, Value>
}

export const NOTHING_WRITTEN: Written = eachWritten(() => null)

/** As a request brings them. */
export const writtenFields = eachWritten((name) => text(WRITTEN[name]).nullable())

/** The most characters of a merchant, as a mail, a file or a person writes it. */
export const MERCHANT_LENGTH = 200

/** What the table has under the same name. */
export const facts = {
  id,
  mailId: id.nullable().openapi({ description: 'null: entered by hand, or imported' }),
  importId: id.nullable().openapi({ description: 'The import that brought it' }),
  currency: currencyCode.openapi({ example: 'USD' }),
  merchant: z.string().nullable().openapi({ description: 'As the mail or you wrote it' }),
  merchantKey: z
    .string()
    .nullable()
    .openapi({ description: 'Equal for spellings of one merchant' }),
  occurredAt: instant.openapi({
    description: 'UTC; only good for sorting where occurredTime is null',
  }),
  bookedOn: localDate.nullable().openapi({
    description: 'When the bank booked it, where a statement told it',
  }),
  bank: z.string().nullable(),
  reference: z.string().nullable(),
  mcc: z.string().nullable(),
  ...eachWritten(() => z.string().nullable()),
  pairOf: id.nullable().openapi({
    description: 'Of the leg of an own transfer that comes in: the leg that goes out',
  }),
  possibleDuplicateOf: id
    .nullable()
    .openapi({ description: 'The earlier transaction that this may be a second telling of' }),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: instant.nullable().openapi({ description: 'Since when it is in the bin' }),
}

export type Facts = z.output<z.ZodObject<typeof facts>>
export const FACT_NAMES = Object.keys(facts) as Array<keyof Facts>

/** The facts alone, out of a transaction. */
export function factsIn(transaction: Facts): Facts {
  return pick(transaction, FACT_NAMES)
}
