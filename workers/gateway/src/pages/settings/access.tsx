/** Personal tokens and sessions: made and ended. */

import { Hono } from 'hono'
import { ApiError } from '../../api/problem.ts'
import { refuseWithout } from '../../auth/authenticate.ts'
import { issueToken } from '../../auth/personal-token.ts'
import { t } from '../../language.ts'
import { formOf } from '../entry/form.ts'
import { type PageApp, wantsFragment } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { afterChange, Said, showFragment, showPage } from '../parts/respond.tsx'
import { Tokens } from './tokens.tsx'

export const access = new Hono<PageApp>()

const DAY = 86_400_000
const SCOPES = ['read', 'write', 'calendar'] as const

access.post('/tokens', async (c) => {
  const { ledger, actor, page } = c.var
  const form = await formOf(c)
  const title = (form.get('title') ?? '').trim().slice(0, 60)
  if (title === '') throw new ApiError('invalid_request', t('access.sayWhatFor'))
  const scope = SCOPES.find((one) => one === form.get('scope')) ?? 'read'
  if (scope === 'write') refuseWithout(actor, 'write')
  const days = Number(form.get('days'))
  const { secret } = await issueToken(
    ledger.tokens,
    {
      title,
      scopes: [scope],
      expiresAt: days > 0 ? new Date(Date.now() + Math.min(days, 3650) * DAY).toISOString() : null,
    },
    actor.person,
  )
  const tokens = await ledger.tokens.list(actor.person)
  const origin = new URL(c.req.url).origin
  const shown = scope === 'calendar' ? `${origin}/calendar/${secret}.ics` : secret
  const section = <Tokens tokens={tokens} page={page} secret={shown} />
  if (wantsFragment(c)) return showFragment(c, section)
  // Without script it is shown on a page of its own: a redirect would have to carry the secret.
  return showPage(c, { title: t('access.yourToken'), section: 'settings' }, section)
})

access.post('/tokens/:id/revoke', async (c) => {
  const { ledger, actor } = c.var
  await ledger.tokens.revoke(idParam(c), { person: actor.person })
  return afterChange(c, '/settings/access', () => <Said>{t('access.revoked')}</Said>)
})

access.post('/sessions/:id/end', async (c) => {
  const { ledger, actor } = c.var
  const id = c.req.param('id')
  const own = await ledger.sessions.list(actor.person)
  if (own.some(({ idHash }) => idHash === id)) await ledger.sessions.remove(id)
  return afterChange(c, '/settings/access', () => <Said>{t('access.signedOutThere')}</Said>)
})
