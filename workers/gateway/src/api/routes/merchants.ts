/** /api/merchants */
import { createRoute, z } from '@hono/zod-openapi'
import type { TaughtMerchant } from '../../ledger/store.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { absent } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { category, instant, text } from '../schemas/common.ts'

const tags = ['Merchants']

const merchantAnswer = z
  .object({
    key: z.string(),
    merchant: z.string(),
    name: z.string().nullable().openapi({ description: 'Your own name for it' }),
    category,
    updatedAt: instant,
  })
  .openapi('Merchant')

const keyParam = z.strictObject({
  key: text(200).openapi({
    description: 'A merchantKey of a transaction',
    example: 'cornerbakery',
  }),
})

const list = createRoute({
  method: 'get',
  path: '/merchants',
  tags,
  summary: 'What you taught: merchants and their categories',
  middleware: mayRead,
  responses: { 200: json(listAnswer(merchantAnswer), 'By key'), ...problems() },
})

const teach = createRoute({
  method: 'put',
  path: '/merchants/{key}',
  tags,
  summary: "Teach a merchant's category; no machine overrules it",
  middleware: mayWrite,
  request: {
    params: keyParam,
    body: jsonBody(
      z
        .strictObject({
          category,
          merchant: text(200)
            .optional()
            .openapi({ description: 'How it is written; the key where left out' }),
          name: text(100).nullable().optional().openapi({ description: 'Your own name for it' }),
          applyToPast: z
            .boolean()
            .default(false)
            .openapi({ description: 'Whether earlier unlocked transactions follow' }),
        })
        .openapi('MerchantLesson'),
    ),
  },
  responses: {
    200: json(merchantAnswer.extend({ alsoChanged: z.number().int() }), 'What is known now'),
    ...problems(),
  },
})

const rename = createRoute({
  method: 'put',
  path: '/merchants/{key}/name',
  tags,
  summary: 'Your own name for a merchant, for all of its transactions; null: the shipped one again',
  middleware: mayWrite,
  request: {
    params: keyParam,
    body: jsonBody(z.strictObject({ name: text(100).nullable() }).openapi('MerchantName')),
  },
  responses: { 204: { description: 'It is named' }, ...problems() },
})

const forget = createRoute({
  method: 'delete',
  path: '/merchants/{key}',
  tags,
  summary: 'Forget what was taught; transactions keep their category until labelled again',
  middleware: mayWrite,
  request: { params: keyParam },
  responses: { 204: { description: 'It is forgotten' }, ...problems(404) },
})

export const merchants = createRoutes()
  .openapi(list, async (c) => {
    const items = await c.var.ledger.merchants.taught()
    return c.json({ items: items.map(presentMerchant) }, 200)
  })
  .openapi(teach, async (c) => {
    const { key } = c.req.valid('param')
    const { merchant = key, ...lesson } = c.req.valid('json')
    const { ledger, actor } = c.var
    const taught = await ledger.merchants.teach({ merchantKey: key, merchant, ...lesson }, actor)
    const { alsoChanged } = taught
    return c.json({ ...presentMerchant(taught.merchant), alsoChanged }, 200)
  })
  .openapi(rename, async (c) => {
    const { ledger, actor } = c.var
    await ledger.merchants.rename(c.req.valid('param').key, c.req.valid('json').name, actor)
    return c.body(null, 204)
  })
  .openapi(forget, async (c) => {
    const { ledger, actor } = c.var
    const isForgotten = await ledger.merchants.forget(c.req.valid('param').key, actor)
    if (!isForgotten) throw absent('merchant')
    return c.body(null, 204)
  })

function presentMerchant(taught: TaughtMerchant) {
  const { merchantKey, merchant, name, category, updatedAt } = taught
  return { key: merchantKey, merchant, name, category, updatedAt }
}
