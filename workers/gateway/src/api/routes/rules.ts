/** /api/rules */
import { createRoute, z } from '@hono/zod-openapi'
import { t } from '../../language.ts'
import { UnknownCategory } from '../../ledger/categories/taxonomy.ts'
import { UnknownAccount } from '../../ledger/change/entry-row.ts'
import { localDate } from '../../ledger/common-schema.ts'
import {
  conditions,
  MOST_RULES,
  newRule,
  outcome,
  type Rule,
  rule,
  rulePatch,
  ruleSuggestion,
} from '../../ledger/rules/schema.ts'
import { TooManyRules } from '../../ledger/rules/store.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { groupsOf, presentTransaction } from '../present.ts'
import { ApiError, absent, invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { id, idParam } from '../schemas/common.ts'
import { transactionAnswer } from '../schemas/transaction.ts'
import { etagOf, ifMatchHeaders, versionOf } from '../versions.ts'

const tags = ['Rules']

const EXAMPLE = {
  title: 'Coffee on the way',
  if: { merchant: 'cornerbakery', maxAmount: '8.00' },
  then: { category: 'coffee', tags: ['commute'] },
} as const

const list = createRoute({
  method: 'get',
  path: '/rules',
  tags,
  summary: 'Rules in their order: the first that sets a value sets it',
  middleware: mayRead,
  responses: { 200: json(listAnswer(rule), 'All rules'), ...problems() },
})

const create = createRoute({
  method: 'post',
  path: '/rules',
  tags,
  summary: 'Make a rule; what is there already stays as it is',
  description:
    'A rule gives its values to transactions when they are recorded, and when the labeler names them. ' +
    'It wins over the labeler and over what is taught of a merchant, never over what a person set.',
  middleware: mayWrite,
  request: { body: jsonBody(newRule.openapi({ example: { ...EXAMPLE, enabled: true } })) },
  responses: { 201: json(rule, 'The rule'), ...problems(409, 413) },
})

const suggestions = createRoute({
  method: 'get',
  path: '/rules/suggestions',
  tags,
  summary:
    'Rules that corrections ask for: a merchant that is one thing up to an amount, another above',
  middleware: mayRead,
  responses: { 200: json(listAnswer(ruleSuggestion), 'The most corrected first'), ...problems() },
})

const merchantParam = z.object({
  merchantKey: z.string().min(1).max(200).openapi({ example: 'cornerbakery' }),
})

const accept = createRoute({
  method: 'post',
  path: '/rules/suggestions/{merchantKey}',
  tags,
  summary: 'Make the two rules of a suggestion, as one act',
  middleware: mayWrite,
  request: { params: merchantParam },
  responses: { 201: json(listAnswer(rule), 'The rules'), ...problems(404, 409) },
})

const refuse = createRoute({
  method: 'delete',
  path: '/rules/suggestions/{merchantKey}',
  tags,
  summary: 'Suggest no rules of this merchant any more, whatever corrections say',
  middleware: mayWrite,
  request: { params: merchantParam },
  responses: { 204: { description: 'Nothing is suggested of it' }, ...problems(404) },
})

const update = createRoute({
  method: 'patch',
  path: '/rules/{id}',
  tags,
  summary: 'Change a rule, or its place in the order',
  middleware: mayWrite,
  request: {
    params: idParam,
    headers: ifMatchHeaders,
    body: jsonBody(rulePatch.openapi({ example: { position: 1, enabled: true } })),
  },
  responses: { 200: json(rule, 'The rule'), ...problems(404, 412, 413) },
})

const remove = createRoute({
  method: 'delete',
  path: '/rules/{id}',
  tags,
  summary: 'Remove a rule; what it set stays',
  middleware: mayWrite,
  request: { params: idParam },
  responses: { 204: { description: 'It is removed' }, ...problems(404) },
})

/** A long past is looked at in parts, so that no request takes longer than another. */
const lastDay = localDate.optional().openapi({
  description: 'The last local date to look at: to go on, the day before `since`',
})
const allOfIt = z.stringbool().default(false).openapi({
  type: 'boolean',
  description: 'Everything up to then as one act, however long it takes',
})
const since = z.iso.date().nullable().openapi({
  description: 'The first local date that was looked at; null: all before it were looked at, too',
})

const preview = createRoute({
  method: 'post',
  path: '/rules/preview',
  tags,
  summary: 'What a rule would change of what is there, without changing it',
  middleware: mayRead,
  request: {
    body: jsonBody(
      z
        .strictObject({
          if: conditions,
          then: outcome,
          rule: id.optional().openapi({ description: 'Of a rule that there is: its place counts' }),
          to: lastDay,
        })
        .openapi('RuleDraft', { example: { if: EXAMPLE.if, then: { category: 'coffee' } } }),
    ),
  },
  responses: {
    200: json(
      z
        .object({
          count: z
            .number()
            .int()
            .openapi({ description: 'How many it would change of those looked at' }),
          since,
          items: z
            .array(z.object({ before: transactionAnswer, after: transactionAnswer }))
            .openapi({ description: 'The fifty newest of them' }),
        })
        .openapi('RulePreview'),
      'Before and after',
    ),
    ...problems(413),
  },
})

const run = createRoute({
  method: 'post',
  path: '/rules/{id}/run',
  tags,
  summary: 'Run a rule over what is there, as one act',
  middleware: mayWrite,
  request: { params: idParam, query: z.strictObject({ to: lastDay, all: allOfIt }) },
  responses: {
    200: json(
      z
        .object({
          act: id.openapi({ description: 'POST /api/acts/{act}/undo undoes it' }),
          changed: z.number().int(),
          since,
        })
        .openapi('RuleRun'),
      'What came of it',
    ),
    ...problems(404),
  },
})

export const rules = createRoutes()
  .openapi(list, async (c) => {
    return c.json({ items: (await c.var.ledger.rules.list()).map(presentRule) }, 200)
  })
  .openapi(preview, async (c) => {
    const { rule: of, to, ...draft } = c.req.valid('json')
    const { ledger } = c.var
    const { count, since, items } = await ledger.rules.preview(draft, of, to)
    const groupOf = await groupsOf(ledger)
    const shown = items.map(({ before, after }) => ({
      before: presentTransaction(before, groupOf),
      after: presentTransaction(after, groupOf),
    }))
    return c.json({ count, since, items: shown }, 200)
  })
  .openapi(create, async (c) => {
    const { ledger, actor } = c.var
    const made = await known(ledger.rules.create(c.req.valid('json'), actor))
    const headers = { ...etagOf(made), location: `/api/rules/${made.id}` }
    return c.json(presentRule(made), 201, headers)
  })
  .openapi(suggestions, async (c) => {
    return c.json({ items: await c.var.ledger.rules.suggestions() }, 200)
  })
  .openapi(accept, async (c) => {
    const { ledger, actor } = c.var
    const made = await known(ledger.rules.accept(c.req.valid('param').merchantKey, actor))
    if (!made) throw absent('rule')
    return c.json({ items: made.map(presentRule) }, 201)
  })
  .openapi(refuse, async (c) => {
    const { ledger, actor } = c.var
    if (!(await ledger.rules.refuse(c.req.valid('param').merchantKey, actor))) throw absent('rule')
    return c.body(null, 204)
  })
  .openapi(update, async (c) => {
    const { ledger, actor } = c.var
    const by = { ...actor, seen: versionOf(c.req.valid('header')) }
    const { id } = c.req.valid('param')
    const updated = await known(ledger.rules.update(id, c.req.valid('json'), by))
    if (!updated) throw absent('rule')
    return c.json(presentRule(updated), 200, etagOf(updated))
  })
  .openapi(remove, async (c) => {
    const { ledger, actor } = c.var
    if (!(await ledger.rules.remove(c.req.valid('param').id, actor))) throw absent('rule')
    return c.body(null, 204)
  })
  .openapi(run, async (c) => {
    const { ledger, actor } = c.var
    const past = c.req.valid('query')
    const done = await ledger.rules.run(c.req.valid('param').id, actor, past)
    if (!done) throw absent('rule')
    return c.json(done, 200)
  })

function presentRule({ version: _, ...shown }: Rule) {
  return shown
}

/** The account of its conditions and the categories of its outcome have to be there. */
async function known<T>(change: Promise<T>): Promise<T> {
  try {
    return await change
  } catch (error) {
    if (error instanceof UnknownCategory) throw invalidField('then', t('fields.ownCategory'))
    if (error instanceof UnknownAccount) throw invalidField('if.account', t('fields.account'))
    if (error instanceof TooManyRules)
      throw new ApiError('conflict', t('problems.mostRules', { count: MOST_RULES }))
    throw error
  }
}
