/** /api/senders: whom you admitted with a mail. */
import { createRoute, z } from '@hono/zod-openapi'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { absent } from '../problem.ts'
import { json, listAnswer, problems } from '../schemas/answers.ts'
import { instant, text } from '../schemas/common.ts'

const tags = ['Senders']

const admittedSender = z
  .object({
    sender: z.string().openapi({
      description: 'A domain, or a whole address where people share the domain',
      example: 'harborsavings.example',
    }),
    createdAt: instant,
  })
  .openapi('AdmittedSender')

const list = createRoute({
  method: 'get',
  path: '/senders',
  tags,
  summary: 'Senders whom you admitted, beside the banks that are known; newest first',
  middleware: mayRead,
  responses: { 200: json(listAnswer(admittedSender), 'All of them'), ...problems() },
})

const dismiss = createRoute({
  method: 'delete',
  path: '/senders/{sender}',
  tags,
  summary: 'Dismiss a sender: the next mails of theirs wait for you',
  middleware: mayWrite,
  request: { params: z.object({ sender: text(320) }) },
  responses: { 204: { description: 'They are admitted no more' }, ...problems(404) },
})

export const senders = createRoutes()
  .openapi(list, async (c) => c.json({ items: await c.var.ledger.senders.admitted() }, 200))
  .openapi(dismiss, async (c) => {
    const sender = c.req.valid('param').sender.toLowerCase()
    if (!(await c.var.ledger.senders.dismiss(sender, c.var.actor))) throw absent('sender')
    return c.body(null, 204)
  })
