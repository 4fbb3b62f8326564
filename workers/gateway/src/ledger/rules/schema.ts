/** A rule: if a transaction is like this, then it has that. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'
import { directionOf, KINDS } from '#shared/kinds.ts'
import { fromDecimal } from '#shared/money.ts'
import { decimalSuchAs, says } from '../../fields.ts'
import { categoryId } from '../categories/schema.ts'
import { currencyCode, hasAny, text } from '../common-schema.ts'
import { MOST_SPLITS, tags } from '../parts/schema.ts'
import { MERCHANT_LENGTH, WRITTEN } from '../transaction-schema.ts'

/** As many as are looked at for every new transaction. */
export const MOST_RULES = 200

const amount = z
  .string(decimalSuchAs('12.34'))
  .regex(/^\d{1,16}(\.\d{1,4})?$/, decimalSuchAs('12.34'))

const day = z
  .int(says('fields.dayOfMonth'))
  .min(1, says('fields.dayOfMonth'))
  .max(31, says('fields.dayOfMonth'))

/** All that is given has to hold. */
export const conditions = z
  .strictObject({
    merchant: text(MERCHANT_LENGTH).openapi({
      description: 'A merchantKey: this merchant, however it is written',
      example: 'cornerbakery',
    }),
    text: text(100).openapi({
      description: 'Words that all occur in merchant, name, note, bank, account or reference',
    }),
    minAmount: amount.openapi({ description: 'Inclusive, in whatever currency the amount is' }),
    maxAmount: amount,
    account: z.uuid().toLowerCase(),
    kind: z.array(z.enum(KINDS)).min(1),
    direction: z.enum(['in', 'out']),
    currency: currencyCode,
    dayFrom: day.openapi({ description: 'Day of the month; after dayTo it goes over its end' }),
    dayTo: day,
  })
  .partial()
  .refine(hasAny, says('fields.needsConditions'))
  .refine((all) => (all.dayFrom === undefined) === (all.dayTo === undefined), {
    path: ['dayTo'],
    ...says('fields.daysTogether'),
  })
  .refine(
    ({ kind, direction }) =>
      !kind || !direction || kind.some((one) => directionOf(one) === direction),
    { path: ['direction'], ...says('fields.directionOfKinds') },
  )
  .openapi('RuleIf', { example: { merchant: 'cornerbakery', maxAmount: '20.00' } })
export type Conditions = z.output<typeof conditions>

const share = z
  .string(says('fields.share'))
  .regex(/^(rest|\d{1,2}(\.\d{1,2})?%|\d{1,14}(\.\d{1,4})?)$/, says('fields.share'))
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
      .min(2)
      .max(MOST_SPLITS)
      .refine((all) => all.filter(({ share }) => share === 'rest').length === 1, {
        ...says('fields.oneRest'),
      })
      .openapi({ description: 'In place of a category; one part is the "rest"' }),
    tags,
    name: text(100).openapi({ description: 'Shown for the merchant' }),
    note: text(WRITTEN.note).openapi({ description: 'Where it has none' }),
    notSpending: z
      .literal(true)
      .openapi({ description: 'It counts for nothing, whatever its category' }),
  })
  .partial()
  .refine(({ tags = [], ...all }) => tags.length > 0 || Object.keys(all).length > 0, {
    ...says('fields.needsOutcome'),
  })
  .refine(({ category, splits }) => category === undefined || splits === undefined, {
    path: ['splits'],
    ...says('fields.notBoth'),
  })
  .openapi('RuleThen', { example: { category: 'coffee', tags: ['breakfast'] } })
export type Outcome = z.output<typeof outcome>

const title = text(100).openapi({ description: 'Made of what it says, where left out' })

const fields = z.strictObject({
  title: title.optional(),
  if: conditions,
  then: outcome,
  enabled: z.boolean().default(true),
})

/** Amounts need a currency to be of, and percents have to leave something. */
const amountsFit = [
  {
    path: ['then', 'splits'],
    ...says('fields.amountsNeedCurrency'),
    check: ({ if: when, then }: Body) =>
      amountsOf(then).every(
        (share) => when?.currency !== undefined && (fromDecimal(share, when.currency) ?? 0) > 0,
      ),
  },
  {
    path: ['then', 'splits'],
    ...says('fields.leaveRest'),
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
    (all, { check, path, error }) => all.refine((body) => check(body as Body), { path, error }),
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
    enabled: z.boolean(),
    position: z.int().min(1).openapi({
      description: 'Its place in the order, from 1',
    }),
  })
  .partial()
  .refine(hasAny, says('fields.nothingToChange'))
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

export const ruleSuggestion = z
  .object({
    merchantKey: z.string(),
    merchant: z.string().openapi({ description: 'As a person calls it' }),
    currency: z.string(),
    upTo: z.string().openapi({ description: 'Inclusive', example: '25.00' }),
    below: categoryId.openapi({ description: 'The category up to that amount' }),
    above: categoryId.openapi({ description: 'The category above it' }),
    corrections: z.number().int().openapi({ description: 'How many say so' }),
  })
  .openapi('RuleSuggestion')
export type RuleSuggestion = z.output<typeof ruleSuggestion>
