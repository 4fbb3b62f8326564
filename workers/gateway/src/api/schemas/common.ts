/** The building blocks of requests and answers. */
import { z } from '@hono/zod-openapi'
import { KINDS } from '#shared/kinds.ts'
import { EVIDENCE } from '#shared/label.ts'
import { isTimeZone } from '#shared/local-time.ts'
import { says } from '../../fields.ts'
import { t } from '../../language.ts'
import * as common from '../../ledger/common-schema.ts'

export { id, instant, localDate, text } from '../../ledger/common-schema.ts'

export const idParam = z.strictObject({ id: common.id })

export const localTime = common.localTime.openapi({ example: '09:14' })

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

export const cursor = z.string().max(400, says('fields.cursor')).openapi({
  description:
    'nextCursor of the page before: a place in the order, whatever is asked for behind it',
})

/** Page size of a query. */
export const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(200)
  .default(50)
  .openapi({ type: 'integer', minimum: 1, maximum: 200, default: 50 })

/** `a,b,c` of a query, or what is said several times. */
const listed = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat().join(',').split(','))

/** `a,b,c` of a query as a list of allowed words. */
export function listOf<const Word extends string>(words: ReadonlyArray<Word>) {
  return listed
    .pipe(z.array(z.enum(words, { error: () => t('fields.words', { list: words.join(', ') }) })))
    .openapi({ type: 'string', example: words.slice(0, 2).join(',') })
}

/** `a,b,c` of a query as a list of values that a schema lets through. */
export function manyOf<Value extends z.ZodType>(value: Value, example: string) {
  return listed
    .transform((values) => values as Array<z.input<Value>>)
    .pipe(z.array(value).max(50))
    .openapi({ type: 'string', example })
}
