/** The building blocks of requests and answers. */
import { z } from '@hono/zod-openapi'
import { KINDS } from '#shared/kinds.ts'
import { EVIDENCE } from '#shared/label.ts'
import { FIRST_DAY, isTimeZone, LAST_DAY } from '#shared/local-time.ts'
import { says } from '../../fields.ts'
import { t } from '../../language.ts'
import * as common from '../../ledger/common-schema.ts'

/** In lower case, as ids are kept: SQL Server finds them in any, SQLite only so. */
export const id = z.uuid().toLowerCase().openapi({
  example: '019aab12-3c4d-7e5f-8a9b-0c1d2e3f4a5b',
})

export const idParam = z.strictObject({ id })

/** A local date that exists, in a year that somebody means: 0026 is a slip. */
export const localDate = z.iso
  .date()
  .refine((date) => date >= FIRST_DAY && date <= LAST_DAY, says('fields.years'))
  .openapi({ example: '2026-11-22' })

export const localTime = common.localTime.openapi({ example: '09:14' })

export const instant = z.iso.datetime().openapi({ example: '2026-11-22T14:14:00.000Z' })

/** More is checked where the currency is known. */
export const amount = common.positiveDecimal('12.34').openapi({ example: '12.34' })

/** Of an answer; may be below 0. */
export const decimal = z.string().openapi({ example: '12.34' })

export const currency = common.currencyCode.openapi({ example: 'USD' })

export const timeZone = z
  .string()
  .refine(isTimeZone, says('fields.timeZone'))
  .openapi({ example: 'America/Bogota' })

export { categoryId as category, group } from '../../ledger/categories/schema.ts'
export const kind = z.enum(KINDS)
export const counts = z.enum(['spending', 'income', 'nothing']).openapi({
  description: 'What the category makes of it; the kind proposes while none is decided',
})
export const evidence = z.enum(EVIDENCE)

export const setBy = z
  .enum(['reader', 'import', 'labeler', 'rule', 'person'])
  .openapi({ description: 'Who set the value. What a person set, no machine changes.' })

export const cursor = z
  .string()
  .max(400, says('fields.cursor'))
  .openapi({ description: 'nextCursor of the page before' })

/** Page size of a query. */
export const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(200)
  .default(50)
  .openapi({ type: 'integer', minimum: 1, maximum: 200, default: 50 })

/** `a,b,c` of a query as a list of allowed words. */
export function listOf<const Word extends string>(words: ReadonlyArray<Word>) {
  return z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(words, { error: () => t('fields.words', { list: words.join(', ') }) })))
    .openapi({ type: 'string', example: words.slice(0, 2).join(',') })
}

/** `a,b,c` of a query as a list of values that a schema lets through. */
export function manyOf<Value extends z.ZodType>(value: Value, example: string) {
  return z
    .string()
    .transform((text) => text.split(',') as Array<z.input<Value>>)
    .pipe(z.array(value).max(50))
    .openapi({ type: 'string', example })
}

/** Text of a person: at most `length` characters, and something but white space. */
export function text(length: number) {
  return z.string().trim().min(1).max(length)
}
