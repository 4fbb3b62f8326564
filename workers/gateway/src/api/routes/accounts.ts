/** /api/accounts */
import { createRoute, z } from '@hono/zod-openapi'
import { allowedPeople } from '../../auth/people.ts'
import { says } from '../../fields.ts'
import { t } from '../../language.ts'
import { hasAny } from '../../ledger/common-schema.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { absent, invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { idParam, text } from '../schemas/common.ts'
import { accountAnswer } from '../schemas/transaction.ts'

const tags = ['Accounts']

const list = createRoute({
  method: 'get',
  path: '/accounts',
  tags,
  summary: 'Cards and accounts that mails told of',
  middleware: mayRead,
  responses: { 200: json(listAnswer(accountAnswer), 'All of them'), ...problems() },
})

const update = createRoute({
  method: 'patch',
  path: '/accounts/{id}',
  tags,
  summary: 'Name an account, or say whose it is',
  middleware: mayWrite,
  request: {
    params: idParam,
    body: jsonBody(
      z
        .strictObject({ title: text(60).nullable(), person: text(320).nullable() })
        .partial()
        .refine(hasAny, says('fields.nothingToChange')),
    ),
  },
  responses: { 200: json(accountAnswer, 'The account'), ...problems(404) },
})

export const accounts = createRoutes()
  .openapi(list, async (c) => {
    return c.json({ items: await c.var.ledger.transactions.accounts() }, 200)
  })
  .openapi(update, async (c) => {
    const { ledger, actor } = c.var
    const patch = c.req.valid('json')
    if (patch.person && !allowedPeople(c.env).has(patch.person)) {
      throw invalidField('person', t('people.notOne'))
    }
    const { id } = c.req.valid('param')
    const account = await ledger.transactions.changeAccount(id, patch, actor)
    if (!account) throw absent('account')
    return c.json(account, 200)
  })
