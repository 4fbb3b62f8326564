/** /api/summary */
import { createRoute, z } from '@hono/zod-openapi'
import { toDecimal } from '#shared/money.ts'
import { t } from '../../language.ts'
import type { SpendingRow } from '../../ledger/store.ts'
import { MEASURES, type Measure, SUMMARY_KEYS } from '../../ledger/types/summary.ts'
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
  name: z.string().nullable().optional().openapi({ description: 'By merchant only: its name' }),
  currency,
  amount: decimal.openapi({ description: 'Of the measure' }),
  spent: decimal.optional().openapi({ description: 'The same, of spending' }),
  count: z.number().int(),
  originals: z
    .array(z.object({ currency, amount: decimal }))
    .optional()
    .openapi({ description: 'With currency=home: what was converted, in its own currencies' }),
})

const measure = z
  .enum(MEASURES)
  .default('spending')
  .openapi({ description: 'net is income less spending' })

const by = z.enum(SUMMARY_KEYS).default('category')

const summaryRoute = createRoute({
  method: 'get',
  path: '/summary',
  tags: ['Summary'],
  summary:
    'Spending, income or net by day, month, category, group or merchant; currencies are never mixed',
  description:
    'The category decides what counts: spending, income, or nothing (transfers, payments of own ' +
    'cards, investments). While none is decided, the kind proposes: purchases, withdrawals, fees ' +
    'and payments are spending, refunds lower it, deposits are income. Without dates: this month ' +
    'up to today.',
  middleware: mayRead,
  request: {
    query: z.strictObject({
      from: localDate.optional(),
      to: localDate.optional(),
      by,
      measure,
      currency: z
        .literal('home')
        .optional()
        .openapi({ description: 'In the home currency, by the rate of each day' }),
    }),
  },
  responses: {
    200: json(
      z
        .object({
          from: localDate,
          to: localDate,
          by: z.enum(SUMMARY_KEYS),
          measure: z.enum(MEASURES),
          totals: z
            .array(row.omit({ key: true, merchant: true, originals: true }))
            .openapi({ description: 'The sum of the items' }),
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
  if (from > to) throw invalidField('from', t('fields.fromAfter', { to }))
  if (query.currency === 'home' && (await ledger.settings.get()).homeCurrency === null) {
    throw invalidField('currency', t('fields.needsHome'))
  }
  const rows = await ledger.summaries.spending(
    { from, to },
    query.by,
    query.measure,
    query.currency ?? 'own',
  )
  const items = rows.map(({ key, merchant, name, spentMinor, currency, count, originals }) => ({
    key,
    ...(query.by === 'merchant' ? { merchant, name } : {}),
    currency,
    count,
    ...amountsOf(spentMinor, currency, query.measure),
    ...(originals ? { originals: originals.map(presentOriginal) } : {}),
  }))
  const totals = totalsOf(rows, query.measure)
  return c.json({ from, to, by: query.by, measure: query.measure, totals, items }, 200)
})

/** An amount in its own currency, beside a total in the home currency. */
export function presentOriginal(one: { currency: string; spentMinor: number }) {
  return { currency: one.currency, amount: toDecimal(one.spentMinor, one.currency) }
}

function amountsOf(minor: number, currency: string, measure: Measure) {
  const amount = toDecimal(minor, currency)
  return measure === 'spending' ? { amount, spent: amount } : { amount }
}

function totalsOf(rows: ReadonlyArray<SpendingRow>, measure: Measure) {
  const totals = new Map<string, { minor: number; count: number }>()
  for (const { currency, spentMinor, count } of rows) {
    const total = totals.get(currency) ?? { minor: 0, count: 0 }
    totals.set(currency, { minor: total.minor + spentMinor, count: total.count + count })
  }
  return [...totals].sort().map(([currency, { minor, count }]) => ({
    currency,
    ...amountsOf(minor, currency, measure),
    count,
  }))
}
