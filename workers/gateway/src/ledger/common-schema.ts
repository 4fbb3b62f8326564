/** What the schemas of several rooms are made of. */
import { z } from '@hono/zod-openapi'
import { FIRST_DAY, LAST_DAY } from '#shared/local-time.ts'
import { isCurrency } from '#shared/money.ts'
import { decimalAbove, decimalSuchAs, says } from '../fields.ts'
import { plain } from './pure/text.ts'

/** In lower case, as ids are kept: SQL Server finds them in any, SQLite only so. */
export const id = z.uuid().toLowerCase().openapi({
  example: '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b',
})

/** A local date that exists, in a year that somebody means: 0026 is a slip. */
export const localDate = z.iso
  // What is no date has no year to ask about.
  .date({ abort: true })
  .refine((date) => date >= FIRST_DAY && date <= LAST_DAY, says('fields.years'))
  .openapi({ example: '2026-11-22' })

export const instant = z.iso.datetime().openapi({ example: '2026-11-22T14:14:00.000Z' })

/** Text of a person: at most `length` characters, of which something is seen. */
export function text(length: number) {
  return z.string().overwrite(plain).trim().min(1).max(length)
}

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
