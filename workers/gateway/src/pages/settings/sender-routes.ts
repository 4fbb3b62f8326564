/** The person's own addresses and the senders they admitted: added, confirmed, taken away. */

import { Hono } from 'hono'
import { z } from 'zod'
import { ApiError } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { formOf } from '../entry/form.ts'
import type { PageApp, PageContext } from '../page.ts'
import { mailCode } from './mail-code.ts'

export const senderRoutes = new Hono<PageApp>()

const BACK = '/settings/mail#senders'

const addressField = z.email().max(254)

async function addressOf(c: PageContext): Promise<string> {
  const parsed = addressField.safeParse((await formOf(c)).get('address')?.trim().toLowerCase())
  if (!parsed.success) throw new ApiError('invalid_request', t('settings.typeAddress'))
  return parsed.data
}

senderRoutes.post('/addresses/ask', async (c) => {
  const { ledger, actor } = c.var
  const address = await addressOf(c)
  const outcome = await ledger.senders.askAddress(address, { person: actor.person })
  if (outcome.status === 'too_many') {
    throw new ApiError('conflict', t('settings.tooManyAddresses'))
  }
  if (outcome.status === 'asked') await mailCode(c.env, address, outcome.code)
  return c.redirect(BACK, 303)
})

senderRoutes.post('/addresses/confirm', async (c) => {
  const { ledger, actor } = c.var
  const address = await addressOf(c)
  const code = (await formOf(c)).get('code') ?? ''
  if (!(await ledger.senders.confirmAddress(address, code, { person: actor.person }))) {
    throw new ApiError('invalid_request', t('settings.wrongCode'))
  }
  return c.redirect(BACK, 303)
})

senderRoutes.post('/addresses/remove', async (c) => {
  const { ledger, actor } = c.var
  await ledger.senders.removeAddress(await addressOf(c), { person: actor.person })
  return c.redirect(BACK, 303)
})

senderRoutes.post('/senders/dismiss', async (c) => {
  const sender = (await formOf(c)).get('sender') ?? ''
  await c.var.ledger.senders.dismiss(sender, { person: c.var.actor.person })
  return c.redirect(BACK, 303)
})
