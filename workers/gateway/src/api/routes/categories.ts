/** /api/categories and /api/budgets */
import { createRoute, z } from '@hono/zod-openapi'
import { toDecimal } from '#shared/money.ts'
import { CATEGORY_TITLES } from '#shared/titles.ts'
import type { Budget, CategorySetting } from '../../ledger/store.ts'
import { toMinor } from '../amounts.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { absent } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { amount, category, currency, decimal, group, text } from '../schemas/common.ts'

const tags = ['Categories']

const categoryAnswer = z
  .object({
    category,
    group,
    title: z.string(),
    hasOwnTitle: z.boolean(),
    hidden: z.boolean().openapi({ description: 'Not offered in pickers' }),
  })
  .openapi('Category')

const budgetAnswer = z.object({ category, currency, amount: decimal }).openapi('Budget')
const budgetParam = z.strictObject({ category, currency })

const list = createRoute({
  method: 'get',
  path: '/categories',
  tags,
  summary: 'Every category and its group',
  middleware: mayRead,
  responses: {
    200: json(listAnswer(categoryAnswer), 'In the order of the taxonomy'),
    ...problems(),
  },
})

const update = createRoute({
  method: 'patch',
  path: '/categories/{category}',
  tags,
  summary: 'Name a category, or keep it out of pickers',
  middleware: mayWrite,
  request: {
    params: z.strictObject({ category }),
    body: jsonBody(
      z.strictObject({
        title: text(60).nullable().optional().openapi({ description: 'null: the shipped name' }),
        hidden: z.boolean().optional(),
      }),
    ),
  },
  responses: { 200: json(categoryAnswer, 'The category'), ...problems() },
})

const listBudgets = createRoute({
  method: 'get',
  path: '/budgets',
  tags,
  summary: 'What is to be spent in a month, per category and currency',
  middleware: mayRead,
  responses: { 200: json(listAnswer(budgetAnswer), 'All budgets'), ...problems() },
})

const setBudget = createRoute({
  method: 'put',
  path: '/budgets/{category}/{currency}',
  tags,
  summary: 'Set a monthly budget',
  middleware: mayWrite,
  request: { params: budgetParam, body: jsonBody(z.strictObject({ amount })) },
  responses: { 200: json(budgetAnswer, 'The budget'), ...problems() },
})

const removeBudget = createRoute({
  method: 'delete',
  path: '/budgets/{category}/{currency}',
  tags,
  summary: 'Remove a budget',
  middleware: mayWrite,
  request: { params: budgetParam },
  responses: { 204: { description: 'It is removed' }, ...problems(404) },
})

export const categories = createRoutes()
  .openapi(list, async (c) => {
    const items = await c.var.ledger.categories.list()
    return c.json({ items: items.map(presentCategory) }, 200)
  })
  .openapi(update, async (c) => {
    const { ledger, actor } = c.var
    const { category } = c.req.valid('param')
    const updated = await ledger.categories.update(category, c.req.valid('json'), actor)
    return c.json(presentCategory(updated), 200)
  })
  .openapi(listBudgets, async (c) => {
    const items = await c.var.ledger.categories.budgets()
    return c.json({ items: items.map(presentBudget) }, 200)
  })
  .openapi(setBudget, async (c) => {
    const { category, currency } = c.req.valid('param')
    const amountMinor = toMinor(c.req.valid('json').amount, currency)
    const budget = { category, currency, amountMinor }
    await c.var.ledger.categories.setBudget(budget, c.var.actor)
    return c.json(presentBudget(budget), 200)
  })
  .openapi(removeBudget, async (c) => {
    const { category, currency } = c.req.valid('param')
    const { ledger, actor } = c.var
    const isRemoved = await ledger.categories.removeBudget(category, currency, actor)
    if (!isRemoved) throw absent('budget')
    return c.body(null, 204)
  })

function presentCategory({ category, group, title, hidden }: CategorySetting) {
  return {
    category,
    group,
    title: title ?? CATEGORY_TITLES[category],
    hasOwnTitle: title !== null,
    hidden,
  }
}

function presentBudget({ category, currency, amountMinor }: Budget) {
  return { category, currency, amount: toDecimal(amountMinor, currency) }
}
