/** Rates of currencies. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { FIRST_DAY, LAST_DAY } from '#shared/local-time.ts'
import { isCurrency } from '#shared/money.ts'

/** As many as one request sets: a day of every currency, or a year of one. */
export const MOST_RATES = 400

const currency = z
  .string()
  .refine(isCurrency, 'has to be an ISO 4217 code such as USD')
  .refine((code) => code !== 'EUR', 'is the euro, which all rates are told in')
  .openapi({ example: 'USD' })

const date = z.iso
  .date('has to be a date, YYYY-MM-DD')
  .refine((day) => day >= FIRST_DAY && day <= LAST_DAY, 'has to be from 1900 to 2199')
  .openapi({ example: '2026-11-27' })

const perEuro = z
  .string('has to be a decimal in quotes, such as "1.0563"')
  .regex(/^\d{1,12}(\.\d{1,12})?$/, 'has to be a decimal in quotes, such as "1.0563"')
  .refine((text) => /[1-9]/.test(text), 'has to be above 0')
  .openapi({ example: '1.0563', description: 'Units of the currency for one euro' })

export const rate = z
  .object({ currency, date, perEuro, setBy: z.enum(['ecb', 'person']) })
  .openapi('Rate')
export type Rate = z.output<typeof rate>

export const newRate = z.strictObject({ currency, date, perEuro })
export type NewRate = z.output<typeof newRate>

export const ratesBody = z
  .strictObject({
    rates: z
      .array(newRate)
      .min(1, 'must not be empty')
      .max(MOST_RATES, `may be at most ${MOST_RATES}`),
  })
  .openapi('NewRates', {
    example: { rates: [{ currency: 'COP', date: '2026-11-27', perEuro: '4480.25' }] },
  })
