/** Mails in requests and answers. */
import { z } from '@hono/zod-openapi'
import { says } from '../../fields.ts'
import { listed, narrowing, shown } from '../../ledger/mail-schema.ts'
import * as common from './common.ts'
import { inOrder, transactionAnswer, transactionEntry } from './transaction.ts'

export const mailListItem = z.object(listed).openapi('MailSummary')

/** What the reader made of a mail; dates and times are local to the bank. */
export const readTransaction = z
  .object({
    kind: common.kind,
    amount: common.decimal,
    currency: common.currency,
    merchant: z.string().nullable(),
    occurredOn: common.localDate,
    occurredTime: common.localTime.nullable(),
    timeZone: z.string().nullable(),
    dateSource: z.enum(['body', 'header']),
    account: z.string().nullable(),
    reference: z.string().nullable(),
    mcc: z.string().nullable(),
  })
  .openapi('ReadTransaction')

export const confirmation = z.object({
  provider: z.enum(['gmail', 'outlook', 'other']),
  code: z.string().nullable(),
  link: z.string().nullable(),
  mailbox: z.string().nullable(),
})

export const mailAnswer = mailListItem
  .extend({
    ...shown,
    text: z.string(),
    read: z.array(readTransaction).openapi({
      description: 'What the reader made of it; its best guess where it is for review',
    }),
    confirmation: confirmation.nullable(),
    transactions: z.array(transactionAnswer),
    hasRaw: z.boolean(),
    admissible: z
      .string()
      .nullable()
      .openapi({ description: 'The domain or address that `admit` would admit; null: none' }),
  })
  .openapi('Mail')

export const mailQuery = z
  .strictObject({
    ...narrowing,
    cursor: common.cursor.optional(),
    limit: common.limit,
  })
  .refine(inOrder, { ...says('fields.fromAfterTo'), path: ['from'] })

export const rereadAnswer = z.object({
  mail: mailAnswer,
  added: z.number().int(),
  changed: z.number().int(),
  withdrawn: z.number().int(),
})

const admit = z.boolean().optional().openapi({
  description: 'This is my bank: the next mails of its sender (admissible) are believed',
})

export const resolution = z
  .discriminatedUnion(
    'as',
    [
      z.strictObject({ as: z.literal('guess'), admit }),
      z.strictObject({
        as: z.literal('entries'),
        admit,
        transactions: z.array(transactionEntry).min(1).max(50),
      }),
      z.strictObject({
        as: z.literal('dismissed'),
        admit,
        learn: z.boolean().optional().openapi({
          description: 'false: mails in the same words are not put aside from now on',
        }),
      }),
    ],
    says('fields.resolution'),
  )
  .openapi('Resolution')

export const confirmationAnswer = confirmation
  .extend({ mailId: common.id, receivedAt: common.instant })
  .openapi('ForwardingConfirmation')
