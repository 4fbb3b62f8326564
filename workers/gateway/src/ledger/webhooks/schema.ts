/** A webhook: a program that is told of what happens. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'

export const EVENTS = [
  'transaction.recorded',
  'transaction.changed',
  'transaction.deleted',
  'mail.waiting',
] as const
export type WebhookEvent = (typeof EVENTS)[number]

/** As many as anybody has programs. */
export const MOST_WEBHOOKS = 10

const instant = z.iso.datetime().openapi({ example: '2026-11-22T14:14:00.000Z' })
const events = z
  .array(z.enum(EVENTS))
  .min(1)
  .max(EVENTS.length)
  .openapi({ example: ['transaction.recorded', 'mail.waiting'] })
const url = z
  .url({ protocol: /^https?$/ })
  .max(1000)
  .openapi({ example: 'https://hooks.example/expenses' })

export const webhook = z
  .object({
    id: z.uuid().openapi({ example: '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b' }),
    url: z.string().openapi({ example: 'https://hooks.example/expenses' }),
    events: z.array(z.enum(EVENTS)),
    createdAt: instant,
    failures: z.number().int().openapi({
      description: 'Attempts that failed since the last that did not',
      example: 0,
    }),
    pausedAt: instant.nullable(),
    pausedWhy: z.enum(['person', 'failures', 'gone']).nullable().openapi({
      description: 'gone: it answered 410',
      example: null,
    }),
  })
  .openapi('Webhook')
export type Webhook = z.output<typeof webhook>

export const newWebhook = z.strictObject({ url, events }).openapi('NewWebhook')
export const webhookPatch = z
  .strictObject({
    url: url.optional(),
    events: events.optional(),
    paused: z.boolean().optional().openapi({
      description: 'What happens while it is paused, it is not told of',
      example: false,
    }),
  })
  .openapi('WebhookPatch')

export const delivery = z
  .object({
    id: z.uuid().openapi({ description: 'The header webhook-id, the same at every attempt' }),
    event: z.enum([...EVENTS, 'test']),
    createdAt: instant,
    attempts: z.number().int().openapi({ example: 1 }),
    deliveredAt: instant.nullable(),
    nextAt: instant.nullable().openapi({ description: 'null: it is over' }),
    answer: z.string().nullable().openapi({
      description:
        'What the last attempt came to: an HTTP status, timeout, unreachable, redirect, private_address or unknown_name',
      example: '200',
    }),
  })
  .openapi('WebhookDelivery')
export type Delivery = z.output<typeof delivery>
