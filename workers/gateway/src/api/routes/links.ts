/** /api/transactions/{id}/link and /api/reimbursements */
import { createRoute, z } from '@hono/zod-openapi'
import { toDecimal } from '#shared/money.ts'
import { t } from '../../language.ts'
import { link, newLink } from '../../ledger/links/schema.ts'
import { WrongLink } from '../../ledger/links/store.ts'
import { toMinor } from '../amounts.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { presentLink } from '../present.ts'
import { ApiError, absent, invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { currency, decimal, id, idParam, localDate } from '../schemas/common.ts'

const tags = ['Links']

const act = id.openapi({ description: 'POST /api/acts/{act}/undo undoes it' })

const add = createRoute({
  method: 'put',
  path: '/transactions/{id}/link',
  tags,
  summary: 'Say what a transaction belongs to: what counts follows at once',
  description:
    'refund_of: the refund lowers that purchase, in its month or its own by the setting refundMonth. ' +
    'transfer_with: the legs of an own transfer or a card payment count for nothing. reimbursed_by: ' +
    'what others owe or paid back of a purchase is no spending of yours; what they paid is no income. ' +
    'With `to`, an open one of the same `who` is settled. Own transfers and refunds are found by ' +
    'themselves; this is for those that are not.',
  middleware: mayWrite,
  request: { params: idParam, body: jsonBody(newLink) },
  responses: {
    200: json(z.object({ link, act }).openapi('Linked'), 'The link'),
    ...problems(404, 409, 413),
  },
})

const remove = createRoute({
  method: 'delete',
  path: '/transactions/{id}/link',
  tags,
  summary: 'Take the links of a transaction away; what was found by itself is not found again',
  middleware: mayWrite,
  request: {
    params: idParam,
    query: z.strictObject({
      to: id.optional().openapi({ description: 'Only the link with this transaction' }),
    }),
  },
  responses: { 200: json(z.object({ act }).openapi('Unlinked'), 'It is done'), ...problems(404) },
})

const owed = createRoute({
  method: 'get',
  path: '/reimbursements',
  tags,
  summary: 'What others still owe you, oldest first',
  middleware: mayRead,
  responses: {
    200: json(
      listAnswer(
        z
          .object({
            id,
            transactionId: id,
            who: z.string().nullable(),
            amount: decimal,
            currency,
            occurredOn: localDate,
            merchant: z.string().nullable().openapi({ description: 'Where it was paid' }),
          })
          .openapi('Reimbursement'),
      ),
      'What is open',
    ),
    ...problems(),
  },
})

export const links = createRoutes()
  .openapi(add, async (c) => {
    const { ledger, actor } = c.var
    const { id } = c.req.valid('param')
    const { as, to, who = null, amount } = c.req.valid('json')
    const one = await ledger.transactions.get(id)
    if (!one) throw absent('transaction')
    const amountMinor = amount === undefined ? {} : { amountMinor: toMinor(amount, one.currency) }
    const done = await possible(ledger.links.add(id, { as, to, who, ...amountMinor }, actor))
    if (!done) throw absent('transaction')
    const now = await ledger.transactions.get(id)
    const shown = now?.links.find((each) => each.id === done.link.id) ?? done.link
    return c.json({ link: presentLink(shown, one), act: done.act }, 200)
  })
  .openapi(remove, async (c) => {
    const { ledger, actor } = c.var
    const { to = null } = c.req.valid('query')
    const done = await ledger.links.remove(c.req.valid('param').id, to, actor)
    if (!done) throw absent('link')
    return c.json(done, 200)
  })
  .openapi(owed, async (c) => {
    const items = (await c.var.ledger.links.owed()).map(
      ({ amountMinor, currency, localDate, ...rest }) => ({
        ...rest,
        amount: toDecimal(amountMinor, currency),
        currency,
        occurredOn: localDate,
      }),
    )
    return c.json({ items }, 200)
  })

async function possible<T>(change: Promise<T>): Promise<T> {
  try {
    return await change
  } catch (error) {
    if (!(error instanceof WrongLink)) throw error
    if (error.why === 'linked')
      throw new ApiError('conflict', t('problems.notPossible', { why: error.message }))
    throw invalidField(error.why === 'too_much' ? 'amount' : 'to', error.message)
  }
}
