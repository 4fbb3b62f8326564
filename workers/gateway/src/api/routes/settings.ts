/** /api/settings and /api/review */
import { createRoute, z } from '@hono/zod-openapi'
import type { LedgerSettings } from '#shared/ledger.ts'
import { toDecimal } from '#shared/money.ts'
import { SUMMARY_TIMES } from '#shared/summary-times.ts'
import { refuseToken, requireSession } from '../../auth/authenticate.ts'
import { given } from '../../given.ts'
import { REFUND_MONTHS } from '../../ledger/links/schema.ts'
import { mailAtOnce } from '../../ledger/notifications/schema.ts'
import type { SummaryChoice } from '../../ledger/store.ts'
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
    'Summaries are your own. Where they go is changed by a person who signed in, not by a token',
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

function present(
  { mailAtOnce: { large, unusual, foreign }, ...rest }: LedgerSettings,
  choice: SummaryChoice,
) {
  const limits = (of: Readonly<Record<string, number>>) =>
    Object.entries(of).map(([code, minor]) => ({ currency: code, amount: toDecimal(minor, code) }))
  return {
    ...rest,
    ...choice,
    mailAtOnce: { large: limits(large), unusual: limits(unusual), foreign },
  }
}

export const settings = createRoutes()
  .openapi(get, async (c) => {
    const { ledger, actor } = c.var
    const [found, choice] = await Promise.all([
      ledger.settings.get(),
      ledger.summaries.choice(actor.person),
    ])
    const answer = present(found, choice)
    return c.json(mayOnlyRead(c.var.actor) ? { ...answer, forwardTo: null } : answer, 200)
  })
  .openapi(update, async (c) => {
    const { ledger, actor } = c.var
    const patch = c.req.valid('json')
    const { mailAtOnce: told, summaryTo, summaryEvery, summaryTimeZone, ...shared } = patch
    if (summaryTo !== undefined) refuseToken(actor)
    const chosen = told && {
      large: limitsOf(told.large, 'mailAtOnce.large'),
      unusual: limitsOf(told.unusual, 'mailAtOnce.unusual'),
      foreign: told.foreign,
    }
    const own = { summaryTo, summaryEvery, summaryTimeZone }
    const choice = await ledger.summaries.choose(given(own), actor)
    const saved = await ledger.settings.update(
      { ...shared, ...(chosen ? { mailAtOnce: chosen } : {}) },
      actor,
    )
    return c.json(present(saved, choice), 200)
  })
  .openapi(renew, async (c) => {
    const { ledger, actor } = c.var
    const saved = await ledger.settings.renewAlias(actor)
    return c.json(present(saved, await ledger.summaries.choice(actor.person)), 200)
  })
  .openapi(review, async (c) => {
    const { ledger } = c.var
    const [counts, senders] = await Promise.all([
      ledger.summaries.reviewCounts(),
      ledger.mails.sendersInReview(),
    ])
    return c.json({ ...counts, senders }, 200)
  })
