/** What the schemas of several rooms are made of. */
import { z } from '@hono/zod-openapi'
import { isCurrency } from '#shared/money.ts'
import { decimalAbove, decimalSuchAs, says } from '../fields.ts'

/** ISO 4217. */
export const currencyCode = z.string().refine(isCurrency, says('fields.currency'))

/** HH:MM of a local clock. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, says('fields.time'))

/** A decimal without a sign; more is checked where its currency is known. `example`: as errors have it. */
export function positiveDecimal(example: string) {
  return z.string(decimalSuchAs(example)).regex(/^\d{1,16}(\.\d{1,4})?$/, decimalAbove(example))
}

/** For a `refine` of objects whose fields may all be left out. */
export function hasAny(fields: object): boolean {
  return Object.values(fields).some((value) => value !== undefined)
}
