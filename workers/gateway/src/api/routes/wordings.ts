/** /api/wordings */
import { createRoute, z } from '@hono/zod-openapi'
import { bankFile, isWording, senderKey } from 'bank-mail'
import { t } from '../../language.ts'
import type { KnownWording } from '../../ledger/store.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { ApiError, absent } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { id, idParam, instant } from '../schemas/common.ts'

const tags = ['Wordings']

const wording = z
  .looseObject({
    sender: z.string().max(320),
    outcome: z.enum(['recorded', 'ignored']),
    skeleton: z.string().max(200_000).openapi({
      description:
        'The words that stay and the places of the values, `{amount}`, `{merchant}`, …; `#number` and the like change and mean nothing, `*` is words that change, `¶` ends a line and `|` a cell',
      example: 'you spent {amount} at {merchant} ¶ balance #money',
    }),
  })
  .openapi('Wording')

const wordingAnswer = z
  .object({
    id,
    senderKey: z.string().openapi({ description: 'The domain or address whose mails it reads' }),
    sender: z.string().nullable(),
    subject: z.string().nullable().openapi({ description: 'Of the mail that first taught it' }),
    mailId: id.nullable(),
    lessons: z.number().int().openapi({ description: 'From how many mails it was learned' }),
    uses: z.number().int().openapi({ description: 'How many mails it read' }),
    lastUsedAt: instant.nullable(),
    createdAt: instant,
    wording,
  })
  .openapi('TaughtWording')

const list = createRoute({
  method: 'get',
  path: '/wordings',
  tags,
  summary: 'What you taught: how senders word their mails, and how often that read one',
  middleware: mayRead,
  responses: { 200: json(listAnswer(wordingAnswer), 'Newest first'), ...problems() },
})

const get = createRoute({
  method: 'get',
  path: '/wordings/{id}',
  tags,
  summary: 'One wording; its `wording` can be added to another ledger',
  middleware: mayRead,
  request: { params: idParam },
  responses: { 200: json(wordingAnswer, 'The wording'), ...problems(404) },
})

const bank = createRoute({
  method: 'get',
  path: '/wordings/{id}/bank',
  tags,
  summary:
    "A wording as a bank's file with a fixture, digits and names replaced, to be contributed",
  middleware: mayRead,
  request: { params: idParam },
  responses: {
    200: {
      description: 'TypeScript; look through it before you share it',
      content: { 'text/plain': { schema: z.string() } },
    },
    ...problems(404, 409),
  },
})

const add = createRoute({
  method: 'post',
  path: '/wordings',
  tags,
  summary: 'Add a wording that was taught elsewhere',
  middleware: mayWrite,
  request: { body: jsonBody(z.strictObject({ wording })) },
  responses: { 201: json(wordingAnswer, 'The wording'), ...problems(413) },
})

const forget = createRoute({
  method: 'delete',
  path: '/wordings/{id}',
  tags,
  summary: 'Forget a wording; what it recorded stays',
  middleware: mayWrite,
  request: { params: idParam },
  responses: { 204: { description: 'Forgotten' }, ...problems(404) },
})

const takeBack = createRoute({
  method: 'post',
  path: '/wordings/{id}/take-back',
  tags,
  summary:
    'Forget a wording, and read again without it the mails that it read (the newest hundred)',
  middleware: mayWrite,
  request: { params: idParam },
  responses: {
    200: json(z.object({ mails: z.number().int() }), 'How many mails were read again'),
    ...problems(404),
  },
})

export const wordings = createRoutes()
  .openapi(list, async (c) => {
    return c.json({ items: (await c.var.ledger.wordings.list()).map(present) }, 200)
  })
  .openapi(get, async (c) =>
    c.json(present(await found(c.var.ledger, c.req.valid('param').id)), 200),
  )
  .openapi(bank, async (c) => {
    const known = await found(c.var.ledger, c.req.valid('param').id)
    const mail = known.mailId === null ? null : await c.var.ledger.mails.get(known.mailId)
    const file = mail && bankFile(known.wording, { subject: mail.subject ?? '', text: mail.text })
    if (!file) {
      throw new ApiError('conflict', t('problems.noFixture'))
    }
    return c.text(file, 200)
  })
  .openapi(add, async (c) => {
    const { wording: given } = c.req.valid('json')
    if (!isWording(given)) {
      throw new ApiError('invalid_request', t('problems.notOurWording'), [
        { field: 'wording', message: t('fields.wording') },
      ])
    }
    const { ledger, actor } = c.var
    return c.json(present(await ledger.wordings.add(given, senderKey(given.sender), actor)), 201)
  })
  .openapi(forget, async (c) => {
    const { ledger, actor } = c.var
    if (!(await ledger.wordings.forget(c.req.valid('param').id, actor))) throw absent('wording')
    return c.body(null, 204)
  })
  .openapi(takeBack, async (c) => {
    const { ledger, actor } = c.var
    const mails = await ledger.wordings.takeBack(c.req.valid('param').id, actor)
    if (mails === null) throw absent('wording')
    return c.json({ mails }, 200)
  })

type Ledger = { wordings: { get(id: string): Promise<KnownWording | null> } }

async function found(ledger: Ledger, wanted: string): Promise<KnownWording> {
  const known = await ledger.wordings.get(wanted)
  if (!known) throw absent('wording')
  return known
}

function present({ wording: kept, ...known }: KnownWording) {
  const { id: _, ...rest } = kept as typeof kept & { id?: string }
  return { ...known, wording: rest }
}
