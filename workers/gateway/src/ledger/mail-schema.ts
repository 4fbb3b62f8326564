/**
 * What is plain of a mail. A line here is a column: lists select it, the ledger hands it out, and the
 * API and webhooks tell it by itself. What the reader made of it has rules of its own: types/mail.ts.
 */
import { z } from '@hono/zod-openapi'
import { IGNORED_REASONS, REVIEW_REASONS } from 'bank-mail'
import { id, instant, localDate } from './common-schema.ts'

export const MAIL_STATUSES = ['recorded', 'ignored', 'review'] as const

const status = z.enum(MAIL_STATUSES)
const reason = z.enum([...IGNORED_REASONS, ...REVIEW_REASONS])

/** What lists show. Sender and subject are the bank's own, forwarding undone. */
export const listed = {
  id,
  receivedAt: instant,
  sentAt: instant.nullable().openapi({ description: "Of the bank's own mail" }),
  sender: z.string().nullable().openapi({ description: 'The bank, forwarding undone' }),
  subject: z.string().nullable(),
  bank: z.string().nullable(),
  country: z.string().nullable(),
  template: z.string().nullable(),
  status,
  // `person`: they resolved or dismissed it, and no reader changes that.
  statusBy: z.enum(['reader', 'person']),
  // The reader's, kept when a person decides otherwise.
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
}

/** What one mail shows besides. */
export const shown = {
  recipient: z.string(),
  envelopeFrom: z.string(),
  messageId: z.string().nullable(),
  readerVersion: z.number().int(),
}

export type MailSummary = z.output<z.ZodObject<typeof listed>>
export type MailFields = MailSummary & z.output<z.ZodObject<typeof shown>>

export const LISTED_NAMES = Object.keys(listed) as Array<keyof MailSummary>
export const FIELD_NAMES = [...LISTED_NAMES, ...Object.keys(shown)] as Array<keyof MailFields>

/** What a list can be narrowed to. */
export const narrowing = {
  status: status.optional(),
  reason: reason.optional(),
  from: localDate.optional(),
  to: localDate.optional(),
  q: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: 'Words that all occur in sender, subject or bank' }),
}

/** Local dates of arrival, both inclusive. */
export type MailFilter = Partial<z.output<z.ZodObject<typeof narrowing>>> & {
  /** Whether its sender is still to be asked about. */
  isPending?: boolean
}
