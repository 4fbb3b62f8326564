/** Of what a mail is sent at once. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { decimalAbove, decimalSuchAs, says } from '../../fields.ts'
import { currencyCode } from '../common-schema.ts'

/** As many currencies as anybody sets a limit in. */
const MOST_LIMITS = 20

const limit = z.strictObject({
  currency: currencyCode.openapi({ example: 'USD' }),
  amount: z
    .string(decimalSuchAs('200'))
    .regex(/^\d{1,12}(\.\d{1,4})?$/, decimalAbove('200'))
    .openapi({ example: '200.00' }),
})
const limits = z
  .array(limit)
  .max(MOST_LIMITS)
  .refine(
    (all) => new Set(all.map(({ currency }) => currency)).size === all.length,
    says('fields.onceEach'),
  )

export const mailAtOnce = z
  .strictObject({
    large: limits.openapi({
      description:
        'From these amounts on. A currency without one goes by the day’s rate of the first; [] for none',
    }),
    unusual: limits.openapi({
      description:
        'Of a merchant never met before, or twice what is usual there, from these amounts on; [] for none',
    }),
    foreign: z.boolean().openapi({
      description: 'In another currency than the home currency, or than the one used most',
      example: true,
    }),
  })
  .openapi('MailAtOnce', { description: 'Your own; they go where your summary goes' })
