/** Mails in requests and answers. */
import { z } from '@hono/zod-openapi'
import { IGNORED_REASONS, REVIEW_REASONS } from 'bank-mail'
import { says } from '../../fields.ts'
import * as common from './common.ts'
import { inOrder, transactionAnswer, transactionEntry } from './transaction.ts'

const status = z.enum(['recorded', 'ignored', 'review'])
const reason = z.enum([...IGNORED_REASONS, ...REVIEW_REASONS])

export const mailListItem = z
  .object({
    id: common.id,
    receivedAt: common.instant,
    sentAt: common.instant.nullable().openapi({ description: "Of the bank's own mail" }),
    sender: z.string().nullable().openapi({ description: 'The bank, forwarding undone' }),
    subject: z.string().nullable(),
    bank: z.string().nullable(),
    country: z.string().nullable(),
    template: z.string().nullable(),
    status,
    statusBy: z.enum(['reader', 'person']),
    reason: reason.nullable().openapi({ description: 'Why it is ignored or for review' }),
    sizeBytes: z.number().int(),
    verdict: z
      .enum(['authentic', 'failed', 'unknown'])
      .nullable()
      .openapi({ description: 'Whether it is from outerDomain; null: it was never checked' }),
    outerFrom: z
      .string()
      .nullable()
      .openapi({ description: "The From of the mail that arrived; the forwarder's, by hand" }),
    outerDomain: z.string().nullable(),
    wayIn: z.enum(['bank', 'person', 'sender']).nullable().openapi({
      description: 'Why it is believed: a known bank, forwarded by you, or a sender you admitted',
    }),
    isPending: z
      .boolean()
      .openapi({ description: 'DNS did not answer: its sender is asked about again soon' }),
  })
  .openapi('MailSummary')

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
    recipient: z.string(),
    envelopeFrom: z.string(),
    messageId: z.string().nullable(),
    readerVersion: z.number().int(),
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
    status: status.optional(),
    reason: reason.optional(),
    from: common.localDate.optional(),
    to: common.localDate.optional(),
    q: z
      .string()
      .max(100)
      .optional()
      .openapi({ description: 'Words that all occur in sender, subject or bank' }),
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
