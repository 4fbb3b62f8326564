/** An import, and the lines that a file brings. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
// Not the whole package: its parsers are for whoever reads files, which the gateway does not.
import { COLUMN_FIELDS } from 'statements/mapping'
import { OPERATIONS, STATEMENT_FORMATS } from 'statements/statement'
import {
  MAILS_AT_ONCE,
  MAX_IMPORTED_BYTES,
  MOST_CATEGORIES,
  MOST_LINES_AT_ONCE,
} from '#shared/import-limits.ts'
import { decimalSuchAs, says } from '../../fields.ts'
import { categoryId } from '../categories/schema.ts'
import { currencyCode, localDate, localTime } from '../common-schema.ts'
import { MOST_SPLITS, MOST_TAGS, tag } from '../parts/schema.ts'
import { MERCHANT_LENGTH, WRITTEN } from '../transaction-schema.ts'

const text = (length: number) => z.string().trim().min(1).max(length).nullable().default(null)
const day = localDate.openapi({ example: '2026-10-28' })
const signed = z
  .string()
  .regex(/^-?\d{1,14}(\.\d{1,4})?$/, decimalSuchAs('-12.34'))
  .openapi({ example: '-12.34', description: 'Below 0: money left the account' })

/** What a file says of one movement; `npm run import` and the page read it with the package `statements`. */
export const importLine = z
  .strictObject({
    row: z.number().int().min(1).openapi({ description: 'Where in the file' }),
    occurrence: z.number().int().min(1).max(10_000).default(1).openapi({
      description: 'Which of the lines of this file that say the very same',
    }),
    date: day,
    bookedOn: day.nullable().default(null),
    time: localTime.nullable().default(null),
    amount: signed,
    currency: currencyCode,
    merchant: text(MERCHANT_LENGTH),
    text: text(500),
    reference: text(100),
    account: text(100),
    bank: text(100),
    operation: z.enum(OPERATIONS).nullable().default(null),
    category: text(200).openapi({ description: 'By the name that the file gives it' }),
    note: text(WRITTEN.note),
    uncounted: z.boolean().default(false).openapi({
      description: 'It counts for nothing, whatever its category; of one without parts',
    }),
    tags: z.array(tag).max(MOST_TAGS).default([]),
    splits: z
      .array(z.strictObject({ amount: signed, category: text(200), note: text(200) }))
      .max(MOST_SPLITS)
      .default([])
      .openapi({ description: 'Parts that add up to the amount; taken over where all are known' }),
  })
  .openapi('ImportLine')
export type ImportLine = z.output<typeof importLine>

export const importLines = z.strictObject({
  lines: z.array(importLine).min(1).max(MOST_LINES_AT_ONCE),
  accountId: z.uuid().toLowerCase().nullable().default(null).openapi({
    description: 'The account that all of them are on, where the file names none',
  }),
  taken: z.array(z.uuid().toLowerCase()).max(2000).default([]).openapi({
    description: 'For a preview in pieces: the transactions that earlier pieces were found to be',
  }),
})
export type ImportLines = z.output<typeof importLines>

export const newImport = z
  .strictObject({
    title: z.string().trim().min(1).max(200).openapi({ description: 'The name of the file' }),
    format: z.enum(STATEMENT_FORMATS),
    lineCount: z.number().int().min(0).max(10_000_000).nullable().default(null).openapi({
      description: 'How many lines will come',
    }),
    fileHash: z.string().regex(/^[0-9a-f]{64}$/, says('fields.sha256')),
  })
  .openapi('NewImport')
export type NewImport = z.output<typeof newImport>

const balance = z.strictObject({
  account: text(100),
  date: day,
  amount: signed.openapi({ description: 'Below 0: it is owed' }),
  currency: currencyCode,
})

export const importEnd = z
  .strictObject({
    balances: z.array(balance).max(100).default([]).openapi({
      description: 'What the file says that accounts hold at the end of a day',
    }),
    accountId: z.uuid().toLowerCase().nullable().default(null).openapi({
      description: 'The account of those that name none',
    }),
  })
  .openapi('ImportEnd')
export type ImportEnd = z.output<typeof importEnd>

/** What became of a line, or would. */
export const lineVerdict = z
  .object({
    row: z.number().int(),
    verdict: z.enum(['new', 'known', 'maybe']).openapi({
      description: 'maybe: it is kept, and review asks whether it is told twice',
    }),
    transactionId: z.uuid().nullable().openapi({ description: 'The one that it is, or may be' }),
    otherCurrency: currencyCode.nullable().openapi({
      description:
        'It is there with that day, number and name in this currency: is the file in another?',
    }),
  })
  .openapi('ImportVerdict')
export type LineVerdict = z.output<typeof lineVerdict>

export const importView = z
  .object({
    id: z.uuid(),
    createdAt: z.iso.datetime(),
    person: z.string(),
    title: z.string(),
    format: z.string().openapi({ example: 'csv' }),
    lineCount: z.number().int().nullable(),
    added: z.number().int().openapi({ description: 'Transactions that it brought' }),
    confirmed: z.number().int().openapi({ description: 'Lines of transactions that were there' }),
    finishedAt: z.iso.datetime().nullable(),
    undoneAt: z.iso.datetime().nullable(),
    act: z.uuid().openapi({ description: 'POST /api/acts/{act}/undo takes all of it back' }),
  })
  .openapi('Import')
export type Import = z.output<typeof importView>

export const importMails = z
  .strictObject({
    mails: z
      .array(z.base64().max(Math.ceil((MAX_IMPORTED_BYTES * 4) / 3) + 4))
      .min(1)
      .max(MAILS_AT_ONCE),
  })
  .openapi('ImportMails', { example: { mails: ['RnJvbTog4oCm'] } })

export const mailVerdict = z
  .object({
    status: z.enum(['recorded', 'duplicate']).openapi({ description: 'duplicate: it was there' }),
    mailId: z.uuid(),
    written: z.number().int().openapi({ description: 'Transactions that it brought' }),
  })
  .openapi('ImportedMail')

const name = z.string().trim().min(1).max(200)
/** How a CSV file is read: the package `statements` calls it a mapping. */
const mapping = z
  .strictObject({
    delimiter: z.enum([',', ';', '\t', '|']),
    dateOrder: z.enum(['DMY', 'MDY', 'YMD']),
    decimal: z.enum(['.', ',']),
    positive: z.enum(['in', 'out']),
    columns: z.partialRecord(z.enum(COLUMN_FIELDS), z.number().int().min(0).max(99)),
    currency: currencyCode.nullable(),
    account: z.string().max(100).nullable(),
  })
  .openapi('ColumnMapping')
const header = z.array(z.string().max(500)).min(1).max(100)

export const fileQuestions = z
  .strictObject({
    header: header.nullable().default(null).openapi({ description: 'The columns of a CSV file' }),
    categories: z.array(name).max(MOST_CATEGORIES).default([]),
  })
  .openapi('FileQuestions')
export type FileQuestions = z.output<typeof fileQuestions>

export const knownFile = z
  .object({
    columns: mapping.nullable().openapi({ description: 'As chosen for this header before' }),
    categories: z.array(
      z.object({
        name,
        category: categoryId.nullable().openapi({ description: 'null: it means none of ours' }),
        isDecided: z.boolean().openapi({ description: 'By a person, and not by its name' }),
      }),
    ),
  })
  .openapi('KnownFile')
export type KnownFile = z.output<typeof knownFile>

export const fileChoices = z
  .strictObject({
    columns: z.strictObject({ header, mapping }).nullable().default(null),
    categories: z
      .array(z.strictObject({ name, category: categoryId.nullable() }))
      .max(MOST_CATEGORIES)
      .default([]),
  })
  .openapi('FileChoices')
export type FileChoices = z.output<typeof fileChoices>
