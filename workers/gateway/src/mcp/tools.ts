/**
 * What an assistant may do, tool by tool. Each is a request of the API, so that it is checked,
 * limited, kept as an act and refused exactly as there.
 */
import { z } from 'zod'
import { KINDS } from '#shared/kinds.ts'
import type { Scope } from '../app.ts'
import { eachWritten, MERCHANT_LENGTH, writtenFields } from '../ledger/transaction-schema.ts'

/** A request of the API. */
export type ApiCall = { method: 'GET' | 'POST' | 'PATCH'; path: string; body?: unknown }

export type Tool = {
  name: string
  scope: Scope
  title: string
  description: string
  input: z.ZodObject
  /** One request, or several whose answers stand side by side by name. */
  calls(input: Record<string, unknown>): Record<string, ApiCall>
  /** Doing it twice is as good as once. */
  isIdempotent?: boolean
}

const id = z.uuid().describe('As another tool gave it')
const date = z.iso.date().describe('Local date, YYYY-MM-DD')
const limit = z.number().int().min(1).max(50).default(20)
const amount = z.string().describe('Decimal, such as "12.34"')

const get = (path: string, query: Record<string, unknown> = {}): ApiCall => ({
  method: 'GET',
  path: path + queryOf(query),
})

export const TOOLS: ReadonlyArray<Tool> = [
  {
    name: 'search_transactions',
    scope: 'read',
    title: 'Search transactions',
    description:
      'Transactions, newest first, by words and filters. Amounts are decimals beside their currency; ' +
      'the kind says which way the money went, the category whether it counts as spending.',
    input: z.strictObject({
      q: z.string().max(200).optional().describe('Words in merchant, note, bank or reference'),
      from: date.optional(),
      to: date.optional(),
      category: z.string().optional().describe('Categories by list_categories, or none; by commas'),
      kind: z.enum(KINDS).optional(),
      tag: z.string().optional(),
      currency: z.string().length(3).optional(),
      minAmount: amount.optional(),
      maxAmount: amount.optional(),
      review: z.enum(['label', 'duplicate', 'any']).optional().describe('Only what waits'),
      cursor: z.string().optional().describe('nextCursor of the page before'),
      limit,
    }),
    calls: (input) => ({ '': get('/transactions', input) }),
  },
  {
    name: 'get_transaction',
    scope: 'read',
    title: 'One transaction, and why it is as it is',
    description:
      'All of a transaction: who set each value, why it has its category, and what was changed when.',
    input: z.strictObject({ id }),
    calls: (input) => ({
      transaction: get(`/transactions/${input.id}`),
      history: get(`/transactions/${input.id}/history`),
    }),
  },
  {
    name: 'totals',
    scope: 'read',
    title: 'Totals',
    description:
      'Spending, income or net between two days, by day, month, category, group or merchant. ' +
      'Currencies are never added up.',
    input: z.strictObject({
      from: date.optional().describe('The first of this month unless told'),
      to: date.optional().describe('Today unless told'),
      by: z.enum(['day', 'month', 'category', 'group', 'merchant']).default('category'),
      measure: z.enum(['spending', 'income', 'net']).default('spending'),
    }),
    calls: (input) => ({ '': get('/summary', input) }),
  },
  {
    name: 'what_waits',
    scope: 'read',
    title: 'What waits for the person',
    description:
      'Mails that could not be read for certain, transactions whose category is open, and those ' +
      'that may have been told twice. `labels` is the order to ask in: what settles most money first.',
    input: z.strictObject({ limit }),
    calls: ({ limit }) => ({
      counts: get('/review'),
      mails: get('/mail', { status: 'review', limit }),
      transactions: get('/transactions', { review: 'any', limit }),
      labels: get('/review/labels', { limit }),
    }),
  },
  {
    name: 'list_categories',
    scope: 'read',
    title: 'Categories',
    description: 'The categories that a transaction may have, with their groups.',
    input: z.strictObject({}),
    calls: () => ({ '': get('/categories') }),
  },
  {
    name: 'budgets_and_due',
    scope: 'read',
    title: 'Budgets and what is due',
    description: 'How the budgets stand, and what recurs: bills, subscriptions and wages to come.',
    input: z.strictObject({}),
    calls: () => ({ budgets: get('/budgets'), recurring: get('/recurring') }),
  },
  {
    name: 'list_acts',
    scope: 'read',
    title: 'What was done',
    description: 'The acts of the last thirty days, each of which undo takes back.',
    input: z.strictObject({ limit }),
    calls: ({ limit }) => ({ '': get('/acts', { limit }) }),
  },
  {
    name: 'add_transaction',
    scope: 'write',
    title: 'Enter a transaction',
    description: 'Cash, say, that no mail tells of.',
    input: z.strictObject({
      kind: z.enum(KINDS).default('purchase'),
      amount,
      currency: z.string().length(3),
      merchant: z.string().max(MERCHANT_LENGTH),
      occurredOn: date,
      category: z.string().optional(),
      ...eachWritten((name) => writtenFields[name].optional()),
      tags: z.array(z.string()).optional(),
    }),
    calls: (body) => ({ '': { method: 'POST', path: '/transactions', body } }),
  },
  {
    name: 'change_transaction',
    scope: 'write',
    title: 'Change a transaction',
    description:
      'Its category, merchant, note or tags. What is set so is locked against machines, and a new ' +
      'category is learned for the merchant unless learn says otherwise. Gives the act, to undo it.',
    input: z.strictObject({
      id,
      category: z.string().optional(),
      learn: z.enum(['this', 'merchant', 'past']).optional(),
      merchant: z.string().max(MERCHANT_LENGTH).optional(),
      ...eachWritten((name) => writtenFields[name].optional()),
      tags: z.array(z.string()).optional().describe('All of them; an empty list for none'),
    }),
    isIdempotent: true,
    calls: ({ id, ...body }) => ({ '': { method: 'PATCH', path: `/transactions/${id}`, body } }),
  },
  {
    name: 'settle_mail',
    scope: 'write',
    title: 'Settle a mail that waits',
    description:
      'guess: what the reader guessed is right, and is recorded. dismissed: the mail tells of no money.',
    input: z.strictObject({ id, as: z.enum(['guess', 'dismissed']) }),
    calls: ({ id, as }) => ({ '': { method: 'POST', path: `/mail/${id}/resolve`, body: { as } } }),
  },
  {
    name: 'undo',
    scope: 'write',
    title: 'Undo an act',
    description: 'Takes an act back; what was changed again since stays.',
    input: z.strictObject({ act: id }),
    calls: ({ act }) => ({ '': { method: 'POST', path: `/acts/${act}/undo` } }),
  },
]

function queryOf(values: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) query.set(name, String(value))
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
