/** /settings/webhooks: programs that are told of what happens, and what they were told. */
import { Hono } from 'hono'
import { ApiError } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { EVENTS, newWebhook } from '../../ledger/webhooks/schema.ts'
import { refusalAsWritten } from '../../webhooks/address.ts'
import type { PageApp, PageContext } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { showSettings } from './sections.tsx'
import { Webhooks } from './webhooks.tsx'

export const webhookRoutes = new Hono<PageApp>()

const BACK = '/settings/webhooks'

webhookRoutes.get('/', (c) => show(c))

webhookRoutes.post('/', async (c) => {
  const { ledger, actor } = c.var
  const form = await c.req.parseBody({ all: true })
  const events = [form.events ?? []].flat().filter((event) => EVENTS.some((one) => one === event))
  const parsed = newWebhook.safeParse({ url: String(form.url ?? '').trim(), events })
  if (!parsed.success) {
    const isUrl = parsed.error.issues.some(({ path }) => path[0] === 'url')
    throw new ApiError('invalid_request', t(isUrl ? 'webhooks.wrongUrl' : 'webhooks.noEvent'))
  }
  const refused = refusalAsWritten(new URL(parsed.data.url), c.env)
  if (refused) throw new ApiError('invalid_request', t(`webhooks.${refused}`))
  const made = await ledger.webhooks.create(parsed.data, { person: actor.person })
  if (!made) throw new ApiError('conflict', t('webhooks.tooMany'))
  // Not a redirect, which would have to carry the secret.
  return show(c, made)
})

webhookRoutes.post('/:id/test', async (c) => {
  await c.var.ledger.webhooks.test(idParam(c))
  return c.redirect(BACK, 303)
})

webhookRoutes.post('/:id/pause', async (c) => {
  await c.var.ledger.webhooks.update(idParam(c), { paused: true }, c.var.actor)
  return c.redirect(BACK, 303)
})

webhookRoutes.post('/:id/resume', async (c) => {
  await c.var.ledger.webhooks.update(idParam(c), { paused: false }, c.var.actor)
  return c.redirect(BACK, 303)
})

webhookRoutes.post('/:id/remove', async (c) => {
  await c.var.ledger.webhooks.remove(idParam(c), c.var.actor)
  return c.redirect(BACK, 303)
})

async function show(c: PageContext, made?: { webhook: { id: string }; secret: string }) {
  const { ledger, page } = c.var
  const all = await ledger.webhooks.list()
  const told = await Promise.all(
    all.map(async (webhook) => ({
      webhook,
      deliveries: await ledger.webhooks.deliveries(webhook.id),
    })),
  )
  const secret = made ? { id: made.webhook.id, secret: made.secret } : null
  const origin = new URL(c.req.url).origin
  return showSettings(c, BACK, <Webhooks all={told} made={secret} origin={origin} page={page} />)
}
