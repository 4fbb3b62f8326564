/** /api/summary */
import { createRoute, z } from '@hono/zod-openapi'
import { toDecimal } from '#shared/money.ts'
import type { SpendingRow } from '../../ledger/store.ts'
import { SUMMARY_KEYS } from '../../ledger/types/summary.ts'
import { createRoutes, mayRead } from '../create-routes.ts'
import { invalidField } from '../problem.ts'
import { json, problems } from '../schemas/answers.ts'
import { currency, decimal, localDate } from '../schemas/common.ts'

const row = z.object({
  key: z.string().nullable().openapi({
    description: 'Date, YYYY-MM, category, group or merchantKey; null: not known',
  }),
  merchant: z
    .string()
    .nullable()
    .optional()
    .openapi({ description: 'By merchant only: how it is written' }),
  currency,
  spent: decimal,
  count: z.number().int(),
})

const by = z.enum(SUMMARY_KEYS, `has to be one of ${SUMMARY_KEYS.join(', ')}`).default('category')

const summaryRoute = createRoute({
  method: 'get',
  path: '/summary',
  tags: ['Summary'],
  summary: 'Spending by day, month, category, group or merchant; currencies are never mixed',
  description:
    'Spending is purchases, withdrawals, fees and payments to companies less refunds. Transfers, ' +
    'income and payments of own cards are none. Without dates: this month up to today.',
  middleware: mayRead,
  request: {
    query: z.strictObject({ from: localDate.optional(), to: localDate.optional(), by }),
  },
  responses: {
    200: json(
      z
        .object({
          from: localDate,
          to: localDate,
          by: z.enum(SUMMARY_KEYS),
          totals: z.array(z.object({ currency, spent: decimal, count: z.number().int() })),
          items: z.array(row),
        })
        .openapi('Summary'),
      'Days and months in order of time, the rest by what was spent',
    ),
    ...problems(),
  },
})

export const summary = createRoutes().openapi(summaryRoute, async (c) => {
  const query = c.req.valid('query')
  const { ledger } = c.var
  const to = query.to ?? (await ledger.settings.today())
  const from = query.from ?? `${to.slice(0, 7)}-01`
  if (from > to) throw invalidField('from', `must not be after to, which is ${to}`)
  const rows = await ledger.summaries.spending({ from, to }, query.by)
  const items = rows.map(({ key, merchant, spentMinor, ...rest }) => ({
    key,
    ...(query.by === 'merchant' ? { merchant } : {}),
    ...rest,
    spent: toDecimal(spentMinor, rest.currency),
  }))
  return c.json({ from, to, by: query.by, totals: totalsOf(rows), items }, 200)
})

function totalsOf(rows: ReadonlyArray<SpendingRow>) {
  const totals = new Map<string, { minor: number; count: number }>()
  for (const { currency, spentMinor, count } of rows) {
    const total = totals.get(currency) ?? { minor: 0, count: 0 }
    totals.set(currency, { minor: total.minor + spentMinor, count: total.count + count })
  }
  return [...totals].sort().map(([currency, { minor, count }]) => ({
    currency,
    spent: toDecimal(minor, currency),
    count,
  }))
}
