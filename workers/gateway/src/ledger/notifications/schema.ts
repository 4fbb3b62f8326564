/** Of what a mail is sent at once. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { isCurrency } from '#shared/money.ts'

/** As many currencies as anybody sets a limit in. */
const MOST_LIMITS = 20

const limit = z.strictObject({
  currency: z
    .string()
    .refine(isCurrency, 'has to be an ISO 4217 code such as USD')
    .openapi({ example: 'USD' }),
  amount: z
    .string('has to be a decimal in quotes, such as "200"')
    .regex(/^\d{1,12}(\.\d{1,4})?$/, 'has to be a decimal above 0 in quotes, such as "200"')
    .openapi({ example: '200.00' }),
})
const limits = z
  .array(limit)
  .max(MOST_LIMITS, `may be at most ${MOST_LIMITS}`)
  .refine(
    (all) => new Set(all.map(({ currency }) => currency)).size === all.length,
    'has to name each currency once',
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
    foreign: z.boolean('has to be true or false').openapi({
      description: 'In another currency than the home currency, or than the one used most',
      example: true,
    }),
  })
  .openapi('MailAtOnce')
