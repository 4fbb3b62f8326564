/** A rule: if a transaction is like this, then it has that. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { directionOf, KINDS } from '#shared/kinds.ts'
import { fromDecimal, isCurrency } from '#shared/money.ts'
import { categoryId } from '../categories/schema.ts'
import { MOST_SPLITS, tags } from '../parts/schema.ts'

/** As many as are looked at for every new transaction. */
export const MOST_RULES = 200

const text = (length: number) =>
  z
    .string('has to be text')
    .trim()
    .min(1, 'must not be empty')
    .max(length, `may be at most ${length} characters long`)

const amount = z
  .string('has to be a decimal in quotes, such as "12.34"')
  .regex(/^\d{1,16}(\.\d{1,4})?$/, 'has to be a decimal in quotes, such as "12.34"')

const day = z
  .int('has to be a day of the month, 1 to 31')
  .min(1, 'has to be a day of the month, 1 to 31')
  .max(31, 'has to be a day of the month, 1 to 31')

/** All that is given has to hold. */
export const conditions = z
  .strictObject({
    merchant: text(200).openapi({
      description: 'A merchantKey: this merchant, however it is written',
      example: 'cornerbakery',
    }),
    text: text(100).openapi({
      description: 'Words that all occur in merchant, name, note, bank, account or reference',
    }),
    minAmount: amount.openapi({ description: 'Inclusive, in whatever currency the amount is' }),
    maxAmount: amount,
    account: z.uuid('has to be an id (UUID)').toLowerCase(),
    kind: z.array(z.enum(KINDS, `has to be one of ${KINDS.join(', ')}`)).min(1, 'names none'),
    direction: z.enum(['in', 'out'], 'has to be in or out'),
    currency: z.string().refine(isCurrency, 'has to be an ISO 4217 code such as USD'),
    dayFrom: day.openapi({ description: 'Day of the month; after dayTo it goes over its end' }),
    dayTo: day,
  })
  .partial()
  .refine((all) => Object.values(all).some((value) => value !== undefined), {
    message: 'has to say what a transaction is like',
  })
  .refine((all) => (all.dayFrom === undefined) === (all.dayTo === undefined), {
    path: ['dayTo'],
    message: 'dayFrom and dayTo go together',
  })
  .refine(
    ({ kind, direction }) =>
      !kind || !direction || kind.some((one) => directionOf(one) === direction),
    { path: ['direction'], message: 'is not that of any of these kinds' },
  )
  .openapi('RuleIf', { example: { merchant: 'cornerbakery', maxAmount: '20.00' } })
export type Conditions = z.output<typeof conditions>

const share = z
  .string('has to be a share such as "40%", an amount such as "12.50", or "rest"')
  .regex(
    /^(rest|\d{1,2}(\.\d{1,2})?%|\d{1,14}(\.\d{1,4})?)$/,
    'has to be a share such as "40%", an amount such as "12.50", or "rest"',
  )
  .openapi({ example: '40%' })

const part = z.strictObject({
  share,
  category: categoryId,
  note: text(200).nullable().default(null),
})
export type RulePart = z.output<typeof part>

/** What the transaction has then. */
export const outcome = z
  .strictObject({
    category: categoryId,
    splits: z
      .array(part)
      .min(2, 'have to be at least two')
      .max(MOST_SPLITS, `may be at most ${MOST_SPLITS}`)
      .refine((all) => all.filter(({ share }) => share === 'rest').length === 1, {
        message: 'need one part that is the rest',
      })
      .openapi({ description: 'In place of a category; one part is the "rest"' }),
    tags,
    name: text(100).openapi({ description: 'Shown for the merchant' }),
    note: text(1000).openapi({ description: 'Where it has none' }),
    notSpending: z
      .literal(true, 'can only be true')
      .openapi({ description: 'It counts for nothing, whatever its category' }),
  })
  .partial()
  .refine(({ tags = [], ...all }) => tags.length > 0 || Object.keys(all).length > 0, {
    message: 'has to say what the transaction has then',
  })
  .refine(({ category, splits }) => category === undefined || splits === undefined, {
    path: ['splits'],
    message: 'stand in place of a category',
  })
  .openapi('RuleThen', { example: { category: 'coffee', tags: ['breakfast'] } })
export type Outcome = z.output<typeof outcome>

const title = text(100).openapi({ description: 'Made of what it says, where left out' })

const fields = z.strictObject({
  title: title.optional(),
  if: conditions,
  then: outcome,
  enabled: z.boolean('has to be true or false').default(true),
})

/** Amounts need a currency to be of, and percents have to leave something. */
const amountsFit = [
  {
    path: ['then', 'splits'],
    message: 'with amounts need if.currency, whose decimals they have',
    check: ({ if: when, then }: Body) =>
      amountsOf(then).every(
        (share) => when?.currency !== undefined && (fromDecimal(share, when.currency) ?? 0) > 0,
      ),
  },
  {
    path: ['then', 'splits'],
    message: 'have to leave something for the rest',
    check: ({ then }: Body) => basisPoints(then?.splits ?? []) < 10_000,
  },
]
type Body = { if?: Conditions | undefined; then?: Outcome | undefined }

function amountsOf(then: Outcome | undefined): Array<string> {
  return (then?.splits ?? []).map(({ share }) => share).filter((share) => /^[\d.]+$/.test(share))
}

/** `"12.5%"` is 1250; the sum of all that are percents. */
export function basisPoints(parts: ReadonlyArray<Pick<RulePart, 'share'>>): number {
  return parts.reduce((sum, { share }) => sum + (basisPointsOf(share) ?? 0), 0)
}

export function basisPointsOf(share: string): number | null {
  const match = /^(\d{1,2})(?:\.(\d{1,2}))?%$/.exec(share)
  return match ? Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`) : null
}

function fitting<Schema extends z.ZodType<Body>>(schema: Schema) {
  return amountsFit.reduce(
    (all, { check, path, message }) => all.refine((body) => check(body as Body), { path, message }),
    schema,
  )
}

export const newRule = fitting(fields).openapi('NewRule')
export type NewRule = z.output<typeof fields>

export const rulePatch = z
  .strictObject({
    title,
    if: conditions,
    then: outcome,
    enabled: z.boolean('has to be true or false'),
    position: z.int('has to be a whole number').min(1, 'counts from 1').openapi({
      description: 'Its place in the order, from 1',
    }),
  })
  .partial()
  .refine((patch) => Object.values(patch).some((value) => value !== undefined), {
    message: 'names nothing to change',
  })
  .openapi('RulePatch')
export type RulePatch = z.output<typeof rulePatch>

export const rule = z
  .object({
    id: z.uuid(),
    position: z.int().openapi({ description: 'The first in order that sets a value sets it' }),
    title: z.string(),
    if: conditions,
    then: outcome,
    enabled: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .openapi('Rule')
export type Rule = z.output<typeof rule> & { version: string }
