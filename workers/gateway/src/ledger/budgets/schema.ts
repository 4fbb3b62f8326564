/** A budget. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { says } from '../../fields.ts'
import { categoryId, group } from '../categories/schema.ts'
import { currencyCode, hasAny, positiveDecimal } from '../common-schema.ts'
import { type Amounts, CARRIES } from './envelope.ts'
import { PERIODS } from './windows.ts'

export const SCOPES = ['category', 'group', 'everything'] as const
export const BUDGET_STATES = ['fine', 'near', 'over'] as const

const decimal = z.string().openapi({ example: '400.00' })
const localDate = z.iso.date().openapi({ example: '2026-11-01' })
const currency = currencyCode.openapi({ example: 'USD' })
const amount = positiveDecimal('400').openapi({ example: '400.00' })
const period = z.enum(PERIODS)
const carries = z.enum(CARRIES).openapi({
  description: 'What goes along into the next period',
  example: 'left',
})

const sum = z.object({ currency, amount: z.string().openapi({ example: '12.50' }) })

const envelope = z
  .object({
    from: localDate,
    to: localDate.openapi({ example: '2026-11-30' }),
    amount: decimal.nullable().openapi({ description: 'null: before the budget began' }),
    carried: z.string().openapi({
      description: 'From the period before; below 0 where too much was spent',
      example: '12.50',
    }),
    spent: z.string().openapi({ example: '310.20' }),
    left: z.string().nullable().openapi({
      description: 'amount + carried - spent',
      example: '102.30',
    }),
    originals: z.array(sum).openapi({
      description:
        'In the home currency: what was spent in which currencies; [] where all was in its own',
    }),
    unconverted: z.array(sum).openapi({
      description: 'In the home currency: what is not counted, since no rate is known of its day',
    }),
  })
  .openapi('Envelope')

/** What is plain of it: a line here the ledger hands out, and the API tells. */
const plain = {
  id: z.uuid().openapi({ example: '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b' }),
  scope: z.enum(SCOPES).openapi({ example: 'group' }),
  category: categoryId.nullable(),
  group: group.nullable().openapi({ example: 'dining' }),
  currency,
  period: period.openapi({ example: 'month' }),
  carries,
  startsOn: localDate.openapi({ description: 'The first day of the first period that counts' }),
}

type Plain = z.output<z.ZodObject<typeof plain>>
export const PLAIN_NAMES = Object.keys(plain) as Array<keyof Plain>

/** As the ledger has it. `amountMinor`: in the period that was asked for. */
export type Budget = Plain & { amountMinor: number; amounts: Amounts }

export const budget = z
  .object({
    ...plain,
    amount: decimal.openapi({ description: 'In the period asked for' }),
    state: z.enum(BUDGET_STATES).openapi({
      description: 'near: nine tenths are gone',
      example: 'fine',
    }),
    current: envelope,
    previous: z.array(envelope).openapi({ description: 'The last three, newest first' }),
    daysLeft: z.number().int().openapi({
      description: 'Today among them; 0: it is over',
      example: 9,
    }),
    due: z.string().openapi({
      description: 'What recurs and is expected until the end',
      example: '39.00',
    }),
    dueUnconverted: z.array(sum).openapi({
      description: 'In the home currency: what is due besides, of which no rate is known',
    }),
    perDay: z.string().nullable().openapi({
      description: 'What is left a day once what is due is paid; null: nothing, or it is over',
      example: '7.03',
    }),
  })
  .openapi('Budget')

export const budgetHistory = z.object({ items: z.array(envelope) }).openapi('BudgetHistory')

export const newBudget = z
  .strictObject({
    category: categoryId.optional(),
    group: group.optional(),
    currency,
    amount,
    period: period.default('month'),
    carries: carries.default('nothing'),
    startsOn: localDate.optional().openapi({
      description: 'Any day of the first period that counts; without it, the current one',
    }),
  })
  .refine(({ category, group }) => category === undefined || group === undefined, {
    path: ['group'],
    ...says('fields.groupOrCategory'),
  })
  .openapi('NewBudget')

export const budgetPatch = z
  .strictObject({
    amount: amount.openapi({ description: 'From the current period on' }),
    carries,
  })
  .partial()
  .refine(hasAny, says('fields.nothingToChange'))
  .openapi('BudgetPatch')
