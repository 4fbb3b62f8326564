/** /api/settings and /api/review */
import { createRoute, z } from '@hono/zod-openapi'
import type { LedgerSettings, MailAtOnce } from '#shared/ledger.ts'
import { toDecimal } from '#shared/money.ts'
import { SUMMARY_TIMES } from '#shared/summary-times.ts'
import type { App } from '../../app.ts'
import { refuseToken, requireSession } from '../../auth/authenticate.ts'
import { given } from '../../given.ts'
import { REFUND_MONTHS } from '../../ledger/links/schema.ts'
import { mailAtOnce } from '../../ledger/notifications/schema.ts'
import { toMinor } from '../amounts.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { mayOnlyRead } from '../hide-secrets.ts'
import { json, jsonBody, problems } from '../schemas/answers.ts'
import { currency, instant, timeZone } from '../schemas/common.ts'

const tags = ['Settings']

const summaryTime = z.enum(SUMMARY_TIMES).openapi({
  description: 'A week ends on Sunday; an evening brings one mail at most, which tells of all',
})

const settingsAnswer = z
  .object({
    timeZone,
    summaryTo: z
      .string()
      .nullable()
      .openapi({ description: 'Where your own summary goes; null: you get none' }),
    summaryEvery: z.array(summaryTime),
    summaryTimeZone: timeZone
      .nullable()
      .openapi({ description: 'The clock that says when it comes; null: that of timeZone' }),
    mailAtOnce,
    refundMonth: z.enum(REFUND_MONTHS).openapi({
      description: 'Where a refund lowers spending: the month of its purchase, or its own',
    }),
    homeCurrency: currency
      .nullable()
      .openapi({ description: 'What totals can be told in (currency=home); null: none is chosen' }),
    isDemo: z.literal(true).optional().openapi({ description: 'All of it is invented' }),
    forwardTo: z.string().nullable().openapi({
      description: 'The address to forward to; null for a token that may only read',
    }),
  })
  .openapi('Settings')

const get = createRoute({
  method: 'get',
  path: '/settings',
  tags,
  summary: 'Settings',
  middleware: mayRead,
  responses: { 200: json(settingsAnswer, 'The settings'), ...problems() },
})

const update = createRoute({
  method: 'patch',
  path: '/settings',
  tags,
  summary: 'Change settings; days of transactions that are there stay as they are',
  description:
    'Summaries and mails at once are your own. Where they go is changed by a person who signed in, not by a token',
  middleware: mayWrite,
  request: {
    body: jsonBody(
      z.strictObject({
        timeZone: timeZone.optional(),
        summaryEvery: z.array(summaryTime).min(1).max(3).optional(),
        summaryTimeZone: timeZone.nullable().optional(),
        mailAtOnce: mailAtOnce.optional(),
        refundMonth: z.enum(REFUND_MONTHS).optional(),
        homeCurrency: currency.nullable().optional(),
        summaryTo: z.email().max(254).nullable().optional(),
      }),
    ),
  },
  responses: { 200: json(settingsAnswer, 'The settings'), ...problems() },
})

const renew = createRoute({
  method: 'post',
  path: '/settings/renew-address',
  tags,
  summary: 'A new address to forward to; mail to the old one is refused at once',
  description: 'For a person who signed in, not for a token',
  middleware: requireSession(),
  responses: { 200: json(settingsAnswer, 'The settings'), ...problems() },
})

const review = createRoute({
  method: 'get',
  path: '/review',
  tags: ['Mail'],
  summary: 'How much waits for you, and from which senders',
  middleware: mayRead,
  responses: {
    200: json(
      z
        .object({
          mails: z.number().int(),
          labels: z.number().int(),
          duplicates: z.number().int(),
          senders: z.array(
            z.object({
              sender: z.string().nullable(),
              bank: z.string().nullable(),
              count: z.number().int(),
              newestAt: instant,
            }),
          ),
        })
        .openapi('Review'),
      'What waits',
    ),
    ...problems(),
  },
})

type Limits = z.output<typeof mailAtOnce>['large']

/** Minor units by currency. Throws an ApiError that names the field. */
function limitsOf(limits: Limits, field: string): Record<string, number> {
  return Object.fromEntries(
    limits.map(({ currency, amount }, index) => {
      return [currency, toMinor(amount, currency, `${field}.${index}.amount`)]
    }),
  )
}

/** The ledger's settings, with what is the own of the person who asks. */
async function present({ ledger, actor }: App['Variables'], settings: LedgerSettings) {
  const [choice, { large, unusual, foreign }] = await Promise.all([
    ledger.summaries.choice(actor.person),
    ledger.notifications.choice(actor.person),
  ])
  const limits = (of: MailAtOnce['large']) =>
    Object.entries(of).map(([code, minor]) => ({ currency: code, amount: toDecimal(minor, code) }))
  return {
    ...settings,
    ...choice,
    mailAtOnce: { large: limits(large), unusual: limits(unusual), foreign },
  }
}

export const settings = createRoutes()
  .openapi(get, async (c) => {
    const answer = await present(c.var, await c.var.ledger.settings.get())
    return c.json(mayOnlyRead(c.var.actor) ? { ...answer, forwardTo: null } : answer, 200)
  })
  .openapi(update, async (c) => {
    const { ledger, actor } = c.var
    const { mailAtOnce, summaryTo, summaryEvery, summaryTimeZone, ...shared } = c.req.valid('json')
    if (summaryTo !== undefined) refuseToken(actor)
    const atOnce = mailAtOnce && {
      large: limitsOf(mailAtOnce.large, 'mailAtOnce.large'),
      unusual: limitsOf(mailAtOnce.unusual, 'mailAtOnce.unusual'),
      foreign: mailAtOnce.foreign,
    }
    await ledger.summaries.choose(given({ summaryTo, summaryEvery, summaryTimeZone }), actor)
    if (atOnce) await ledger.notifications.choose(atOnce, actor)
    return c.json(await present(c.var, await ledger.settings.update(shared, actor)), 200)
  })
  .openapi(renew, async (c) => {
    const { ledger, actor } = c.var
    return c.json(await present(c.var, await ledger.settings.renewAlias(actor)), 200)
  })
  .openapi(review, async (c) => {
    const { ledger } = c.var
    const [counts, senders] = await Promise.all([
      ledger.summaries.reviewCounts(),
      ledger.mails.sendersInReview(),
    ])
    return c.json({ ...counts, senders }, 200)
  })
