/** Transactions in requests and answers. */
import { z } from '@hono/zod-openapi'
import { GROUPS } from '#shared/categories.ts'
import { KINDS } from '#shared/kinds.ts'
import { says } from '../../fields.ts'
import { hasAny } from '../../ledger/common-schema.ts'
import { link } from '../../ledger/links/schema.ts'
import { split, tag, tags } from '../../ledger/parts/schema.ts'
import {
  eachWritten,
  facts,
  MERCHANT_LENGTH,
  writtenFields,
} from '../../ledger/transaction-schema.ts'
import * as common from './common.ts'

export const accountAnswer = z
  .object({
    id: common.id,
    bank: z.string(),
    mask: z.string().openapi({ description: 'Last digits', example: '4821' }),
    title: z.string().nullable().openapi({ description: "The person's own name for it" }),
    person: z.string().nullable().openapi({
      description: 'Whose it is, of those who may sign in: who paid what it tells of',
      example: 'ana@example.com',
    }),
  })
  .openapi('Account')

export const transactionAnswer = z
  .object({
    ...facts,
    kind: common.kind,
    direction: z.enum(['out', 'in']),
    amount: common.decimal.openapi({ description: 'Always above 0: the kind says which way' }),
    name: z
      .string()
      .nullable()
      .openapi({ description: 'What a person would write: yours, else found by the labeler' }),
    category: common.category.nullable(),
    group: common.group.nullable(),
    label: z.object({
      decision: z.enum(['pending', 'auto', 'suggest', 'none', 'person']),
      confidence: z.number().nullable(),
      evidence: common.evidence.nullable(),
      nearest: z.string().nullable(),
      why: z.string().nullable(),
    }),
    occurredOn: common.localDate.openapi({ description: "The person's local date" }),
    occurredTime: common.localTime.nullable(),
    account: accountAnswer.nullable(),
    spending: common.decimal.openapi({
      description: 'What it adds to spending; below 0 for a refund',
    }),
    splits: z.array(split).openapi({
      description: 'Its parts, where it is of several categories; category is null then',
    }),
    tags: z.array(z.string()),
    income: common.decimal.openapi({
      description: 'What it adds to income; below 0 where income was paid back',
    }),
    counts: common.counts,
    uncounted: common.decimal.openapi({
      description: 'How much of the amount counts for nothing, whatever the category',
    }),
    rules: z
      .object({
        category: common.id.nullable().openapi({ description: 'The category, or the splits' }),
        name: common.id.nullable(),
        note: common.id.nullable(),
        notSpending: common.id.nullable(),
        tags: z.record(z.string(), common.id).openapi({ description: 'By tag', example: {} }),
      })
      .openapi({ description: 'The rules that set values; null: none did' }),
    links: z.array(link).openapi({ description: 'What it belongs to' }),
    other: z
      .object({ amount: common.decimal, currency: common.currency })
      .nullable()
      .openapi({ description: 'The same amount in another currency, where that was told' }),
    setBy: z.object({
      kind: common.setBy,
      amount: common.setBy,
      merchant: common.setBy,
      category: common.setBy.nullable(),
      occurred: common.setBy,
      uncounted: z.enum(['rule', 'link', 'person']).nullable(),
    }),
  })
  .openapi('Transaction')

const filter = z.strictObject({
  from: common.localDate.optional(),
  to: common.localDate.optional(),
  category: common
    .manyOf(
      z.union([z.literal('none'), common.category], says('fields.category')),
      'groceries,none',
    )
    .optional(),
  group: common.listOf(GROUPS).optional(),
  kind: common.listOf(KINDS).optional(),
  currency: common.manyOf(common.currency, 'USD,EUR').optional(),
  account: common.manyOf(common.id, '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b').optional(),
  paidBy: common
    .manyOf(z.string().trim().min(1).max(320), 'ana@example.com')
    .optional()
    .openapi({ description: 'Whose account it is of' }),
  merchant: common
    .manyOf(z.string().trim().min(1).max(200), 'cornerbakery')
    .optional()
    .openapi({ description: 'merchantKeys' }),
  tag: common.manyOf(tag, 'lisbon trip').optional(),
  minAmount: common.amount
    .optional()
    .openapi({ description: 'In whatever currency the amount is, inclusive' }),
  maxAmount: common.amount.optional().openapi({ description: 'The same' }),
  setBy: common
    .listOf(['import', 'labeler', 'rule', 'person'])
    .optional()
    .openapi({ description: 'Who set the category' }),
  pairs: z
    .literal('one')
    .optional()
    .openapi({ description: 'one: of own transfers only the leg that goes out' }),
  hasNote: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .openapi({ type: 'string', enum: ['true', 'false'] }),
  review: z
    .enum(['label', 'duplicate', 'any'])
    .optional()
    .openapi({ description: 'Only what waits for the person' }),
  q: z.string().max(100).optional().openapi({
    description: 'Words that all occur in merchant, name, note, bank, account or reference',
  }),
})

const deleted = z
  .literal('true')
  .transform(() => true as const)
  .optional()
  .openapi({ type: 'string', enum: ['true'], description: 'Only what was deleted: the bin' })

const ORDER = { ...says('fields.fromAfterTo'), path: ['from'] }

export function inOrder({ from, to }: { from?: string; to?: string }): boolean {
  return from === undefined || to === undefined || from <= to
}

export const exportQuery = filter.refine(inOrder, ORDER)
export const csvQuery = filter
  .extend({
    mark: z.enum(['utf-8', 'none']).optional().openapi({
      description: 'none: without the mark by which Excel takes it for UTF-8',
    }),
    decimal: z.enum(['point', 'comma']).optional().openapi({
      description:
        'comma: 12,30, and semicolons between the columns. Without it: as the region of `language` writes, else a point',
    }),
    language: z.string().max(35).optional().openapi({
      description:
        'For a person to read: columns, kinds and categories in this language (BCP 47). Without it, names and ids that stay as they are',
      example: 'es-CO',
    }),
  })
  .refine(inOrder, ORDER)
export const transactionQuery = filter
  .extend({ deleted, cursor: common.cursor.optional(), limit: common.limit })
  .refine(inOrder, ORDER)

const entry = z.strictObject({
  kind: common.kind.default('purchase'),
  amount: common.amount,
  currency: common.currency,
  merchant: common.text(MERCHANT_LENGTH).nullable().default(null),
  category: common.category.nullable().default(null),
  occurredOn: common.localDate,
  occurredTime: common.localTime.nullable().default(null),
  accountId: common.id.nullable().default(null),
  ...eachWritten((name) => writtenFields[name].default(null)),
  tags: tags.default([]),
})

export const transactionEntry = entry.openapi('NewTransaction')
export type TransactionEntry = z.output<typeof transactionEntry>

export const transactionPatch = z
  .strictObject({
    kind: common.kind,
    amount: common.amount,
    currency: common.currency,
    merchant: common.text(MERCHANT_LENGTH).nullable(),
    category: common.category.nullable(),
    occurredOn: common.localDate,
    occurredTime: common.localTime.nullable(),
    accountId: common.id.nullable(),
    ...writtenFields,
    tags: tags.openapi({ description: 'All of them; an empty list for none' }),
    other: z
      .strictObject({ amount: common.amount, currency: common.currency })
      .nullable()
      .openapi({ description: 'The same amount in another currency: its own rate' }),
    notSpending: z
      .boolean()
      .openapi({ description: 'Whether it counts for nothing, whatever its category' }),
    possibleDuplicate: z
      .literal(false, says('fields.duplicateFalse'))
      .openapi({ description: 'The person looked: it is told once' }),
    learn: z.enum(['this', 'merchant', 'past']).openapi({
      description:
        'What learns from a new category: this transaction alone, later ones of the merchant ' +
        '(the default), or earlier unlocked ones as well',
    }),
  })
  .partial()
  .refine(hasAny, says('fields.nothingToChange'))
  .openapi('TransactionPatch')
export type TransactionPatchBody = z.output<typeof transactionPatch>
