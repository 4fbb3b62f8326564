/** /api/rates */
import { createRoute, z } from '@hono/zod-openapi'
import { addDays } from '#shared/local-time.ts'
import { t } from '../../language.ts'
import { rate, ratesBody } from '../../ledger/rates/schema.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { currency, id, localDate } from '../schemas/common.ts'

const tags = ['Rates']

/** Where no dates are asked for. */
const DAYS = 31
/** A year, so that an answer stays small. */
const MOST_DAYS = 366

const list = createRoute({
  method: 'get',
  path: '/rates',
  tags,
  summary: 'Rates by day: how many units of a currency were one euro',
  description:
    'The reference rates of the European Central Bank, fetched every day for the currencies of the ledger ' +
    'once a home currency is set, and what was set by hand. An amount goes from one currency to ' +
    'another by the euro, by the rate last known on its day; totals are exact and rounded once, to ' +
    'the nearest minor unit, halves away from zero.',
  middleware: mayRead,
  request: {
    query: z.strictObject({
      from: localDate.optional().openapi({ description: 'Without: the last month' }),
      to: localDate.optional(),
      currency: currency.optional(),
    }),
  },
  responses: { 200: json(listAnswer(rate), 'By currency, oldest first'), ...problems() },
})

const set = createRoute({
  method: 'put',
  path: '/rates',
  tags,
  summary: 'Set rates by hand, as one act; they go before the bank’s',
  middleware: mayWrite,
  request: { body: jsonBody(ratesBody) },
  responses: {
    200: json(
      z
        .object({
          act: id.openapi({ description: 'POST /api/acts/{act}/undo undoes it' }),
          changed: z.number().int(),
        })
        .openapi('RatesSet'),
      'They are set',
    ),
    ...problems(413),
  },
})

export const rates = createRoutes()
  .openapi(list, async (c) => {
    const query = c.req.valid('query')
    const { ledger } = c.var
    const to = query.to ?? (await ledger.settings.today())
    const from = query.from ?? addDays(to, -DAYS)
    if (from > to) throw invalidField('from', t('fields.fromAfter', { to }))
    if (from < addDays(to, -MOST_DAYS)) throw invalidField('from', t('fields.yearBefore'))
    const items = await ledger.rates.list({ from, to }, query.currency ?? null)
    return c.json({ items }, 200)
  })
  .openapi(set, async (c) => {
    const { ledger, actor } = c.var
    return c.json(await ledger.rates.set(c.req.valid('json').rates, actor), 200)
  })
