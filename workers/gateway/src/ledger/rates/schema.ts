/** Rates of currencies. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { FIRST_DAY, LAST_DAY } from '#shared/local-time.ts'
import { decimalSuchAs, says } from '../../fields.ts'
import { currencyCode } from '../common-schema.ts'

/** As many as one request sets: a day of every currency, or a year of one. */
export const MOST_RATES = 400

const currency = currencyCode
  .refine((code) => code !== 'EUR', says('fields.euro'))
  .openapi({ example: 'USD' })

const date = z.iso
  .date()
  .refine((day) => day >= FIRST_DAY && day <= LAST_DAY, says('fields.years'))
  .openapi({ example: '2026-11-27' })

const perEuro = z
  .string(decimalSuchAs('1.0563'))
  .regex(/^\d{1,12}(\.\d{1,12})?$/, decimalSuchAs('1.0563'))
  .refine((text) => /[1-9]/.test(text), says('fields.aboveZero'))
  .openapi({ example: '1.0563', description: 'Units of the currency for one euro' })

export const rate = z
  .object({ currency, date, perEuro, setBy: z.enum(['ecb', 'person']) })
  .openapi('Rate')
export type Rate = z.output<typeof rate>

export const newRate = z.strictObject({ currency, date, perEuro })
export type NewRate = z.output<typeof newRate>

export const ratesBody = z
  .strictObject({
    rates: z.array(newRate).min(1).max(MOST_RATES),
  })
  .openapi('NewRates', {
    example: { rates: [{ currency: 'COP', date: '2026-11-27', perEuro: '4480.25' }] },
  })
