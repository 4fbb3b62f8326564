/** /api/budgets */
import { createRoute, z } from '@hono/zod-openapi'
import { toDecimal } from '#shared/money.ts'
import { t } from '../../language.ts'
import { BudgetExists, NoSpending } from '../../ledger/budgets/change.ts'
import {
  budget,
  budgetHistory,
  budgetPatch,
  newBudget,
  PLAIN_NAMES,
} from '../../ledger/budgets/schema.ts'
import { pick } from '../../ledger/pure/pick.ts'
import type { BudgetEnvelope, BudgetStatus } from '../../ledger/store.ts'
import { toMinor } from '../amounts.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { ApiError, absent, invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { amount, category, currency, id, idParam, localDate } from '../schemas/common.ts'
import { presentOriginal } from './summary.ts'

const tags = ['Budgets']

const withAct = budget.extend({
  act: id.openapi({ description: 'POST /api/acts/{act}/undo undoes it' }),
})

const list = createRoute({
  method: 'get',
  path: '/budgets',
  tags,
  summary: 'Every budget and how it stands',
  middleware: mayRead,
  request: {
    query: z.strictObject({
      on: localDate.optional().openapi({
        description: 'In the periods that this day is in; without it, today',
      }),
    }),
  },
  responses: { 200: json(listAnswer(budget), 'All budgets'), ...problems() },
})

const create = createRoute({
  method: 'post',
  path: '/budgets',
  tags,
  summary: 'Make a budget of a category, a group or everything',
  middleware: mayWrite,
  request: { body: jsonBody(newBudget) },
  responses: { 201: json(withAct, 'The budget'), ...problems(409) },
})

const get = createRoute({
  method: 'get',
  path: '/budgets/{id}',
  tags,
  summary: 'One budget and how it stands',
  middleware: mayRead,
  request: { params: idParam },
  responses: { 200: json(budget, 'The budget'), ...problems(404) },
})

const update = createRoute({
  method: 'patch',
  path: '/budgets/{id}',
  tags,
  summary: 'Change what it is from the current period on, or what it carries along',
  middleware: mayWrite,
  request: { params: idParam, body: jsonBody(budgetPatch) },
  responses: { 200: json(withAct, 'The budget'), ...problems(404) },
})

const remove = createRoute({
  method: 'delete',
  path: '/budgets/{id}',
  tags,
  summary: 'Remove a budget',
  middleware: mayWrite,
  request: { params: idParam },
  responses: { 204: { description: 'It is removed' }, ...problems(404) },
})

const history = createRoute({
  method: 'get',
  path: '/budgets/{id}/history',
  tags,
  summary: 'Its periods, newest first: amount, carried, spent, left',
  middleware: mayRead,
  request: { params: idParam },
  responses: { 200: json(budgetHistory, 'At most 36 of them'), ...problems(404) },
})

const monthlyParam = z.strictObject({ category, currency })

const setMonthly = createRoute({
  method: 'put',
  path: '/budgets/{category}/{currency}',
  tags,
  summary: 'Set the monthly budget of a category, made where there is none',
  middleware: mayWrite,
  request: { params: monthlyParam, body: jsonBody(z.strictObject({ amount })) },
  responses: { 200: json(budget, 'The budget'), ...problems() },
})

const removeMonthly = createRoute({
  method: 'delete',
  path: '/budgets/{category}/{currency}',
  tags,
  summary: 'Remove the monthly budget of a category',
  middleware: mayWrite,
  request: { params: monthlyParam },
  responses: { 204: { description: 'It is removed' }, ...problems(404) },
})

const HISTORY = 36

export const budgets = createRoutes()
  .openapi(list, async (c) => {
    const items = await c.var.ledger.budgets.list(c.req.valid('query').on)
    return c.json({ items: items.map(presentBudget) }, 200)
  })
  .openapi(create, async (c) => {
    const { ledger, actor } = c.var
    const { amount, ...entry } = c.req.valid('json')
    const amountMinor = toMinor(amount, entry.currency)
    const made = await explained(ledger.budgets.create({ ...entry, amountMinor }, actor))
    const location = `/api/budgets/${made.budget.id}`
    return c.json({ ...presentBudget(made.budget), act: made.act }, 201, { location })
  })
  .openapi(get, async (c) => {
    const found = await c.var.ledger.budgets.get(c.req.valid('param').id)
    if (!found) throw absent('budget')
    return c.json(presentBudget(found), 200)
  })
  .openapi(update, async (c) => {
    const { ledger, actor } = c.var
    const { id } = c.req.valid('param')
    const { amount, carries } = c.req.valid('json')
    const found = await ledger.budgets.get(id)
    if (!found) throw absent('budget')
    const amountMinor = amount === undefined ? undefined : toMinor(amount, found.currency)
    const changed = await ledger.budgets.update(id, { amountMinor, carries }, actor)
    if (!changed) throw absent('budget')
    return c.json({ ...presentBudget(changed.budget), act: changed.act }, 200)
  })
  .openapi(remove, async (c) => {
    const { ledger, actor } = c.var
    const act = await ledger.budgets.remove(c.req.valid('param').id, actor)
    if (act === null) throw absent('budget')
    return c.body(null, 204)
  })
  .openapi(history, async (c) => {
    const { ledger } = c.var
    const { id } = c.req.valid('param')
    const found = await ledger.budgets.get(id)
    const items = await ledger.budgets.history(id, HISTORY)
    if (!found || !items) throw absent('budget')
    return c.json({ items: items.map((one) => presentEnvelope(one, found.currency)) }, 200)
  })
  .openapi(setMonthly, async (c) => {
    const { category, currency } = c.req.valid('param')
    const amountMinor = toMinor(c.req.valid('json').amount, currency)
    const set = c.var.ledger.budgets.set({ category, currency, amountMinor }, c.var.actor)
    return c.json(presentBudget(await explained(set)), 200)
  })
  .openapi(removeMonthly, async (c) => {
    const { category, currency } = c.req.valid('param')
    const { ledger, actor } = c.var
    const all = await ledger.budgets.list()
    const found = all.find(
      (one) => one.category === category && one.currency === currency && one.period === 'month',
    )
    if (!found || (await ledger.budgets.remove(found.id, actor)) === null) throw absent('budget')
    return c.body(null, 204)
  })

async function explained<T>(change: Promise<T>): Promise<T> {
  try {
    return await change
  } catch (error) {
    if (error instanceof BudgetExists) {
      throw new ApiError('conflict', t('problems.budgetExists'))
    }
    if (error instanceof NoSpending) {
      throw invalidField('category', t('fields.noSpending'))
    }
    throw error
  }
}

function presentBudget(status: BudgetStatus) {
  const { currency, current, previous, amountMinor, dueMinor, perDayMinor } = status
  const decimal = (minor: number) => toDecimal(minor, currency)
  return {
    ...pick(status, PLAIN_NAMES),
    amount: decimal(amountMinor),
    state: status.state,
    current: presentEnvelope(current, currency),
    previous: previous.map((one) => presentEnvelope(one, currency)),
    daysLeft: status.daysLeft,
    due: decimal(dueMinor),
    dueUnconverted: status.dueUnconverted.map(presentOriginal),
    perDay: perDayMinor === null ? null : decimal(perDayMinor),
  }
}

function presentEnvelope(envelope: BudgetEnvelope, currency: string) {
  const { from, to, amountMinor, carriedMinor, spentMinor, leftMinor } = envelope
  const decimal = (minor: number) => toDecimal(minor, currency)
  return {
    from,
    to,
    amount: amountMinor === null ? null : decimal(amountMinor),
    carried: decimal(carriedMinor),
    spent: decimal(spentMinor),
    left: leftMinor === null ? null : decimal(leftMinor),
    originals: envelope.originals.map(presentOriginal),
    unconverted: envelope.unconverted.map(presentOriginal),
  }
}
