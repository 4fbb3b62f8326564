/** /api/mail */
import { createRoute, z } from '@hono/zod-openapi'
import { t } from '../../language.ts'
import type { MailSummary, Resolution } from '../../ledger/store.ts'
import { toEntry } from '../amounts.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { isConfirmation, mayOnlyRead, withoutConfirmation } from '../hide-secrets.ts'
import { groupsOf, presentMail } from '../present.ts'
import { ApiError, absent, invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, pageOf, problems } from '../schemas/answers.ts'
import { idParam } from '../schemas/common.ts'
import {
  confirmationAnswer,
  mailAnswer,
  mailListItem,
  mailQuery,
  rereadAnswer,
  resolution,
} from '../schemas/mail.ts'
import { etagOf, ifMatchHeaders, versionOf } from '../versions.ts'

const tags = ['Mail']

const list = createRoute({
  method: 'get',
  path: '/mail',
  tags,
  summary: 'Mails, newest first',
  middleware: mayRead,
  request: { query: mailQuery },
  responses: { 200: json(pageOf(mailListItem), 'One page'), ...problems() },
})

const confirmations = createRoute({
  method: 'get',
  path: '/mail/forwarding-confirmations',
  tags,
  summary: 'Codes and links with which Gmail and Outlook finish setting up, of the last 30 days',
  description: 'Not for a token that may only read',
  middleware: mayWrite,
  responses: { 200: json(listAnswer(confirmationAnswer), 'Newest first'), ...problems() },
})

const get = createRoute({
  method: 'get',
  path: '/mail/{id}',
  tags,
  summary: 'One mail: its text, what the reader made of it, and its transactions',
  middleware: mayRead,
  request: { params: idParam },
  responses: { 200: json(mailAnswer, 'The mail'), ...problems(404) },
})

const raw = createRoute({
  method: 'get',
  path: '/mail/{id}/raw',
  tags,
  summary: 'The mail as it came',
  description: 'Not for a token that may only read: it names the address to forward to',
  middleware: mayWrite,
  request: { params: idParam },
  responses: {
    200: {
      description: 'The raw mail',
      content: { 'message/rfc822': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    ...problems(404, 410),
  },
})

const reread = createRoute({
  method: 'post',
  path: '/mail/{id}/reread',
  tags,
  summary: 'Read it again: what a machine set follows, what a person set stays',
  middleware: mayWrite,
  request: { params: idParam },
  responses: { 200: json(rereadAnswer, 'What came of it'), ...problems(404, 410) },
})

const resolve = createRoute({
  method: 'post',
  path: '/mail/{id}/resolve',
  tags,
  summary:
    "Say what a mail tells: the reader's guess is right, or it says this, or nothing. Mails that were put aside can be entered, recorded ones dismissed. The sender's next mails in the same words are read so",
  middleware: mayWrite,
  request: { params: idParam, headers: ifMatchHeaders, body: jsonBody(resolution) },
  responses: { 200: json(mailAnswer, 'The mail'), ...problems(404, 409, 412, 413) },
})

export const mail = createRoutes()
  .openapi(list, async (c) => {
    const { cursor = null, limit, ...filter } = c.req.valid('query')
    const page = await c.var.ledger.mails.list(filter, { cursor, limit })
    // Left out, and not only covered: a search for parts of a code would tell it.
    const isShown = (mail: MailSummary) => !mayOnlyRead(c.var.actor) || !isConfirmation(mail)
    return c.json({ ...page, items: page.items.filter(isShown) }, 200)
  })
  // Before /mail/{id}, which would take it for an id.
  .openapi(confirmations, async (c) => {
    return c.json({ items: await c.var.ledger.mails.forwardingConfirmations() }, 200)
  })
  .openapi(get, async (c) => {
    const found = await c.var.ledger.mails.get(c.req.valid('param').id)
    if (!found) throw absent('mail')
    const shown = mayOnlyRead(c.var.actor) ? withoutConfirmation(found) : found
    return c.json(presentMail(shown, await groupsOf(c.var.ledger)), 200, etagOf(found))
  })
  .openapi(raw, async (c) => {
    const { id } = c.req.valid('param')
    const stream = await c.var.ledger.mails.raw(id)
    if (!stream) {
      throw (await c.var.ledger.mails.get(id)) ? rawGone() : absent('mail')
    }
    return c.body(stream, 200, {
      'content-type': 'message/rfc822',
      'content-disposition': `attachment; filename="${id}.eml"`,
    })
  })
  .openapi(reread, async (c) => {
    const outcome = await c.var.ledger.mails.reread(c.req.valid('param').id, c.var.actor)
    if (outcome.status === 'absent') throw absent('mail')
    if (outcome.status === 'raw_gone') throw rawGone()
    const { added, changed, withdrawn } = outcome
    return c.json(
      { mail: presentMail(outcome.mail, await groupsOf(c.var.ledger)), added, changed, withdrawn },
      200,
    )
  })
  .openapi(resolve, async (c) => {
    const { id } = c.req.valid('param')
    const { ledger, actor } = c.var
    const by = { ...actor, seen: versionOf(c.req.valid('header')) }
    const outcome = await ledger.mails.resolve(id, toResolution(c.req.valid('json')), by)
    if (outcome.status === 'absent') throw absent('mail')
    if (outcome.status === 'not_in_review') {
      throw new ApiError('conflict', t('problems.notResolvable'))
    }
    if (outcome.status === 'no_guess') {
      throw new ApiError('conflict', t('problems.noGuess'))
    }
    if (outcome.status === 'not_admissible') {
      throw invalidField('admit', t('fields.notVouched'))
    }
    return c.json(
      presentMail(outcome.mail, await groupsOf(c.var.ledger)),
      200,
      etagOf(outcome.mail),
    )
  })

function rawGone(): ApiError {
  return new ApiError('gone', t('problems.rawGone'))
}

function toResolution(body: z.output<typeof resolution>): Resolution {
  if (body.as !== 'entries') return body
  const entries = body.transactions.map((entry, index) => toEntry(entry, `transactions.${index}.`))
  return { as: 'entries', entries, admit: body.admit }
}
