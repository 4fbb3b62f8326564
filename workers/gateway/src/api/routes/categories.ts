/** /api/categories */
import { createRoute, z } from '@hono/zod-openapi'
import { says } from '../../fields.ts'
import { t } from '../../language.ts'
import type { RemoveOutcome } from '../../ledger/categories/move.ts'
import { category, categoryId, categoryPatch, newCategory } from '../../ledger/categories/schema.ts'
import { titleOf, UnknownCategory } from '../../ledger/categories/taxonomy.ts'
import type { CategorySetting } from '../../ledger/store.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { ApiError, absent, invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { id } from '../schemas/common.ts'

const tags = ['Categories']

const list = createRoute({
  method: 'get',
  path: '/categories',
  tags,
  summary: 'Every category and its group',
  middleware: mayRead,
  responses: {
    200: json(listAnswer(category), 'In the order of the taxonomy'),
    ...problems(),
  },
})

const create = createRoute({
  method: 'post',
  path: '/categories',
  tags,
  summary: 'Make a category of your own',
  middleware: mayWrite,
  request: { body: jsonBody(newCategory) },
  responses: { 201: json(category, 'The category'), ...problems() },
})

const update = createRoute({
  method: 'patch',
  path: '/categories/{category}',
  tags,
  summary: 'Name a category, move it to another group, hide it, give it an icon and a colour',
  middleware: mayWrite,
  request: { params: z.strictObject({ category: categoryId }), body: jsonBody(categoryPatch) },
  responses: { 200: json(category, 'The category'), ...problems(404) },
})

const moved = z
  .object({
    changed: z.number().int().openapi({ description: 'Transactions that went along' }),
    act: id.openapi({ description: 'POST /api/acts/{act}/undo undoes it' }),
  })
  .openapi('CategoryMoved')

const merge = createRoute({
  method: 'post',
  path: '/categories/{category}/merge',
  tags,
  summary: 'Merge a category into another: all that has it goes along',
  middleware: mayWrite,
  request: {
    params: z.strictObject({ category: categoryId }),
    body: jsonBody(z.strictObject({ into: categoryId })),
  },
  responses: { 200: json(moved, 'It is merged'), ...problems(404) },
})

const remove = createRoute({
  method: 'delete',
  path: '/categories/{category}',
  tags,
  summary: 'Take a category away; a shipped one is hidden',
  middleware: mayWrite,
  request: {
    params: z.strictObject({ category: categoryId }),
    query: z.strictObject({
      into: z
        .union([z.literal('none'), categoryId], says('fields.category'))
        .optional()
        .openapi({ description: 'Where its transactions go; needed where it has any' }),
    }),
  },
  responses: { 200: json(moved, 'It is gone'), ...problems(404, 409) },
})

export const categories = createRoutes()
  .openapi(list, async (c) => {
    const items = await c.var.ledger.categories.list()
    return c.json({ items: items.map(presentCategory) }, 200)
  })
  .openapi(create, async (c) => {
    const { ledger, actor } = c.var
    const made = await ledger.categories.create(c.req.valid('json'), actor)
    const location = `/api/categories/${made.category}`
    return c.json(presentCategory(made), 201, { location })
  })
  .openapi(update, async (c) => {
    const { ledger, actor } = c.var
    const { category } = c.req.valid('param')
    const updated = await known(ledger.categories.update(category, c.req.valid('json'), actor))
    return c.json(presentCategory(updated), 200)
  })
  .openapi(merge, async (c) => {
    const { ledger, actor } = c.var
    const { category } = c.req.valid('param')
    const { into } = c.req.valid('json')
    if (into === category) throw invalidField('into', t('fields.anotherCategory'))
    const all = await ledger.categories.list()
    if (!all.some((one) => one.category === into)) throw invalidField('into', t('fields.category'))
    return c.json(movedOf(await known(ledger.categories.merge(category, into, actor))), 200)
  })
  .openapi(remove, async (c) => {
    const { ledger, actor } = c.var
    const { category } = c.req.valid('param')
    const { into = null } = c.req.valid('query')
    if (into === category) throw invalidField('into', t('fields.anotherCategory'))
    return c.json(movedOf(await known(ledger.categories.remove(category, into, actor))), 200)
  })

function presentCategory(setting: CategorySetting) {
  return { ...setting, title: titleOf(setting), hasOwnTitle: setting.title !== null }
}

/** The category of the address has to be there. */
async function known<T>(change: Promise<T>): Promise<T> {
  try {
    return await change
  } catch (error) {
    throw error instanceof UnknownCategory ? absent('category') : error
  }
}

function movedOf(outcome: RemoveOutcome) {
  if (outcome.status === 'removed') return { changed: outcome.transactions, act: outcome.act }
  throw new ApiError('conflict', t('problems.chooseInto', { count: outcome.transactions }))
}
