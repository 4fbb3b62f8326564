/** /api/recurring */
import { createRoute, z } from '@hono/zod-openapi'
import { addDays } from '#shared/local-time.ts'
import { toDecimal } from '#shared/money.ts'
import { t } from '../../language.ts'
import {
  recurring as answer,
  DECISIONS,
  recurringPatch,
  STATES,
} from '../../ledger/recurring/schema.ts'
import type { Recurring } from '../../ledger/store.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { absent, invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { id, idParam, listOf, localDate } from '../schemas/common.ts'

const tags = ['Recurring']

const list = createRoute({
  method: 'get',
  path: '/recurring',
  tags,
  summary: 'What recurs: bills, subscriptions, wages',
  description:
    'Found by itself from three like payments (weekly to yearly), and looked for again where ' +
    'something changed. What was refused is left out unless asked for.',
  middleware: mayRead,
  request: {
    query: z.strictObject({
      decision: listOf(DECISIONS).optional(),
      state: listOf(STATES).optional(),
    }),
  },
  responses: { 200: json(listAnswer(answer), 'What is due first comes first'), ...problems() },
})

const due = z
  .object({
    date: localDate,
    recurring: id,
    name: z.string().nullable().openapi({ example: 'Harbor Gym' }),
    direction: z.enum(['in', 'out']),
    counts: z.enum(['spending', 'income', 'nothing']),
    currency: z.string().openapi({ example: 'USD' }),
    amount: z.string().openapi({ description: 'As usual', example: '39.00' }),
  })
  .openapi('Due')

const calendar = createRoute({
  method: 'get',
  path: '/recurring/due',
  tags,
  summary: 'What is expected to come, day by day',
  description: 'One that is late is expected today. Without dates: the next thirty days.',
  middleware: mayRead,
  request: { query: z.strictObject({ from: localDate.optional(), to: localDate.optional() }) },
  responses: {
    200: json(
      z.object({ from: localDate, to: localDate, items: z.array(due) }).openapi('DueList'),
      'In order of time',
    ),
    ...problems(),
  },
})

const update = createRoute({
  method: 'patch',
  path: '/recurring/{id}',
  tags,
  summary: 'Confirm it, refuse it, or name it',
  middleware: mayWrite,
  request: { params: idParam, body: jsonBody(recurringPatch) },
  responses: {
    200: json(
      answer.extend({
        act: id.openapi({ description: 'POST /api/acts/{act}/undo undoes it' }),
      }),
      'As it is then',
    ),
    ...problems(404),
  },
})

/** More is a slip. */
const LONGEST_DAYS = 800

export const recurring = createRoutes()
  .openapi(list, async (c) => {
    const { decision = ['open', 'confirmed'], state = STATES } = c.req.valid('query')
    const { ledger } = c.var
    const [kept, refused] = await Promise.all([
      ledger.recurring.list(),
      decision.includes('refused') ? ledger.recurring.refused() : [],
    ])
    const items = [...kept, ...refused]
      .filter((one) => decision.includes(one.decision) && state.includes(one.state))
      .sort((a, b) => compare(a.nextOn ?? '9', b.nextOn ?? '9') || compare(a.id, b.id))
    return c.json({ items: items.map(presentRecurring) }, 200)
  })
  .openapi(calendar, async (c) => {
    const query = c.req.valid('query')
    const { ledger } = c.var
    const from = query.from ?? (await ledger.settings.today())
    const to = query.to ?? addDays(from, 30)
    if (from > to) throw invalidField('from', t('fields.fromAfter', { to }))
    if (addDays(from, LONGEST_DAYS) < to) {
      throw invalidField('to', t('fields.daysAfter', { days: LONGEST_DAYS }))
    }
    const items = (await ledger.recurring.due(from, to)).map(({ date, recurring }) => ({
      date,
      recurring: recurring.id,
      name: recurring.name,
      direction: recurring.direction,
      counts: recurring.counts,
      currency: recurring.currency,
      amount: toDecimal(recurring.usualMinor, recurring.currency),
    }))
    return c.json({ from, to, items }, 200)
  })
  .openapi(update, async (c) => {
    const { ledger, actor } = c.var
    const patch = c.req.valid('json')
    const done = await ledger.recurring.update(c.req.valid('param').id, patch, actor)
    if (!done) throw absent('recurring')
    return c.json({ ...presentRecurring(done.recurring), act: done.act }, 200)
  })

export function presentRecurring(one: Recurring) {
  const { series: _, usualMinor, yearlyMinor, previousMinor, latest, ...rest } = one
  const decimal = (minor: number) => toDecimal(minor, one.currency)
  return {
    ...rest,
    usualAmount: decimal(usualMinor),
    yearlyAmount: decimal(yearlyMinor),
    previousAmount: previousMinor === null ? null : decimal(previousMinor),
    latest: latest.map(({ id, date, amountMinor }) => ({ id, date, amount: decimal(amountMinor) })),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
