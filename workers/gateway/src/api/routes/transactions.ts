/** /api/transactions */
import { createRoute, z } from '@hono/zod-openapi'
import { toDecimal } from '#shared/money.ts'
import { t } from '../../language.ts'
import type { LedgerStore, TransactionFilter, TransactionPatch } from '../../ledger/store.ts'
import { eachWritten, type Written } from '../../ledger/transaction-schema.ts'
import { toEntry, toMinor } from '../amounts.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { groupsOf, presentTransaction } from '../present.ts'
import { ApiError, absent } from '../problem.ts'
import { json, jsonBody, pageOf, problems } from '../schemas/answers.ts'
import { counts, id, idParam } from '../schemas/common.ts'
import {
  type exportQuery,
  type TransactionPatchBody,
  transactionAnswer,
  transactionEntry,
  transactionPatch,
  transactionQuery,
} from '../schemas/transaction.ts'
import { etagOf, ifMatchHeaders, versionOf } from '../versions.ts'

const tags = ['Transactions']

const list = createRoute({
  method: 'get',
  path: '/transactions',
  tags,
  summary: 'Transactions, newest first',
  middleware: mayRead,
  request: { query: transactionQuery },
  responses: { 200: json(pageOf(transactionAnswer), 'One page'), ...problems() },
})

const get = createRoute({
  method: 'get',
  path: '/transactions/{id}',
  tags,
  summary: 'One transaction',
  middleware: mayRead,
  request: { params: idParam },
  responses: { 200: json(transactionAnswer, 'The transaction'), ...problems(404, 410) },
})

const create = createRoute({
  method: 'post',
  path: '/transactions',
  tags,
  summary: 'Enter a transaction by hand',
  middleware: mayWrite,
  request: {
    body: jsonBody(transactionEntry),
    headers: z.object({
      'idempotency-key': z.string().min(1).max(200).optional().openapi({
        description: 'Requests with the same key make one; with another body they are refused',
      }),
    }),
  },
  responses: { 201: json(transactionAnswer, 'The transaction'), ...problems(409, 413) },
})

const update = createRoute({
  method: 'patch',
  path: '/transactions/{id}',
  tags,
  summary: 'Correct a transaction: what is set is locked against machines',
  middleware: mayWrite,
  request: { params: idParam, headers: ifMatchHeaders, body: jsonBody(transactionPatch) },
  responses: {
    200: json(
      transactionAnswer.extend({
        alsoChanged: z
          .number()
          .int()
          .openapi({ description: 'Earlier transactions of the merchant that followed' }),
        countedAs: counts.openapi({
          description: 'What it counted as before; differs from counts where that changed',
        }),
        act: id.openapi({ description: 'POST /api/acts/{act}/undo undoes it' }),
      }),
      'The transaction as it is now',
    ),
    ...problems(404, 409, 412, 413),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/transactions/{id}',
  tags,
  summary: 'Put a transaction into the bin: the same mail does not bring it back',
  middleware: mayWrite,
  request: { params: idParam, headers: ifMatchHeaders },
  responses: { 204: { description: 'It is deleted' }, ...problems(404, 412) },
})

const restore = createRoute({
  method: 'post',
  path: '/transactions/{id}/restore',
  tags,
  summary: 'Undo a deletion',
  middleware: mayWrite,
  request: { params: idParam },
  responses: { 200: json(transactionAnswer, 'The transaction'), ...problems(404) },
})

export const transactions = createRoutes()
  .openapi(list, async (c) => {
    const { cursor = null, limit, ...query } = c.req.valid('query')
    const filter = { ...toFilter(query), ...(query.deleted ? { deleted: query.deleted } : {}) }
    const page = await c.var.ledger.transactions.list(filter, { cursor, limit })
    const groupOf = await groupsOf(c.var.ledger)
    const items = page.items.map((one) => presentTransaction(one, groupOf))
    return c.json({ ...page, items }, 200)
  })
  .openapi(get, async (c) => {
    const found = await c.var.ledger.transactions.get(c.req.valid('param').id)
    if (!found) throw await absentOrDeleted(c.var.ledger, c.req.valid('param').id)
    return c.json(presentTransaction(found, await groupsOf(c.var.ledger)), 200, etagOf(found))
  })
  .openapi(create, async (c) => {
    const idempotencyKey = c.req.valid('header')['idempotency-key'] ?? null
    const entry = { ...toEntry(c.req.valid('json')), idempotencyKey }
    const created = await c.var.ledger.transactions.create(entry, c.var.actor)
    return c.json(presentTransaction(created, await groupsOf(c.var.ledger)), 201, {
      ...etagOf(created),
      location: `/api/transactions/${created.id}`,
    })
  })
  .openapi(update, async (c) => {
    const { id } = c.req.valid('param')
    const { ledger, actor } = c.var
    const before = await ledger.transactions.get(id)
    if (!before) throw absent('transaction')
    const body = c.req.valid('json')
    const patch = toPatch(body, {
      // The same number in another currency, which may have no cents.
      amount: toDecimal(before.amountMinor, before.currency).replace(/\.0+$/, ''),
      currency: before.currency,
      localDate: before.localDate,
      localTime: before.localTime,
    })
    const by = { ...actor, seen: versionOf(c.req.valid('header')) }
    const updated = await ledger.transactions.update(id, patch, by)
    if (!updated) throw absent('transaction')
    const { transaction, ...rest } = updated
    return c.json(
      { ...presentTransaction(transaction, await groupsOf(c.var.ledger)), ...rest },
      200,
      etagOf(transaction),
    )
  })
  .openapi(remove, async (c) => {
    const { ledger, actor } = c.var
    const by = { ...actor, seen: versionOf(c.req.valid('header')) }
    const isRemoved = await ledger.transactions.remove(c.req.valid('param').id, by)
    if (!isRemoved) throw absent('transaction')
    return c.body(null, 204)
  })
  .openapi(restore, async (c) => {
    const { ledger, actor } = c.var
    const restored = await ledger.transactions.restore(c.req.valid('param').id, actor)
    if (!restored) throw absent('deleted_transaction')
    return c.json(presentTransaction(restored, await groupsOf(c.var.ledger)), 200, etagOf(restored))
  })

async function absentOrDeleted(ledger: LedgerStore, id: string): Promise<ApiError> {
  if ((await ledger.transactions.inBin(id)) === null) return absent('transaction')
  const way = `POST /api/transactions/${id}/restore`
  return new ApiError('gone', t('problems.wasDeleted', { way }))
}

/** The query as a filter of the ledger. */
export function toFilter(query: z.output<typeof exportQuery>): TransactionFilter {
  return {
    from: query.from,
    to: query.to,
    categories: query.category,
    groups: query.group,
    kinds: query.kind,
    currencies: query.currency,
    accountIds: query.account,
    paidBy: query.paidBy,
    merchantKeys: query.merchant,
    tags: query.tag,
    minAmount: query.minAmount,
    maxAmount: query.maxAmount,
    setBy: query.setBy,
    hasNote: query.hasNote,
    review: query.review,
    ...(query.pairs === 'one' ? { pairsAsOne: true } : {}),
    q: query.q,
  }
}

type Before = { amount: string; currency: string; localDate: string; localTime: string | null }

/** What is left out of a pair (amount and currency, date and time) stays as it was. */
function toPatch(body: TransactionPatchBody, before: Before): TransactionPatch {
  const { kind, merchant, category, accountId, tags, learn } = body
  const written = eachWritten((name) => body[name]) as Partial<Written>
  const patch: TransactionPatch = { kind, merchant, category, accountId, ...written, tags, learn }
  if (body.amount !== undefined || body.currency !== undefined) {
    const { amount = before.amount, currency = before.currency } = body
    patch.amount = { minor: toMinor(amount, currency), currency }
  }
  if (body.occurredOn !== undefined || body.occurredTime !== undefined) {
    const { occurredOn = before.localDate, occurredTime = before.localTime } = body
    patch.occurred = { localDate: occurredOn, localTime: occurredTime }
  }
  if (body.other !== undefined) {
    const { other } = body
    patch.other = other && {
      minor: toMinor(other.amount, other.currency, 'other.amount'),
      currency: other.currency,
    }
  }
  if (body.notSpending !== undefined) patch.notSpending = body.notSpending
  if (body.possibleDuplicate === false) patch.isNoDuplicate = true
  return patch
}
