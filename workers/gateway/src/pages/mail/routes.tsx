/** /mail: every mail that came, and one of them. */

import { Hono } from 'hono'
import { ApiError, absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { MAIL_STATUSES } from '../../ledger/mail-schema.ts'
import type { MailFilter } from '../../ledger/store.ts'
import { type PageApp, wantsFragment } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { showFragment, showPage } from '../parts/respond.tsx'
import { MailRows, MailsPage } from './list.tsx'
import { MailPage } from './page.tsx'

export const mail = new Hono<PageApp>()

const PAGE_SIZE = 50

mail.get('/', async (c) => {
  const { ledger, page } = c.var
  const query = c.req.query()
  const filter: MailFilter = {
    status: MAIL_STATUSES.find((status) => status === query.status),
    reason: query.reason === 'forwarding_confirmation' ? query.reason : undefined,
  }
  const list = await ledger.mails.list(filter, { cursor: query.cursor ?? null, limit: PAGE_SIZE })
  if (wantsFragment(c)) {
    const { items, nextCursor } = list
    return showFragment(
      c,
      <MailRows mails={items} filter={filter} nextCursor={nextCursor} page={page} />,
    )
  }
  return showPage(
    c,
    { title: t('mail.title'), section: null },
    <MailsPage mails={list.items} filter={filter} nextCursor={list.nextCursor} page={page} />,
  )
})

mail.get('/:id', async (c) => {
  const found = await c.var.ledger.mails.get(idParam(c))
  if (!found) throw absent('mail')
  const title = found.subject ?? t('mail.noSubject')
  return showPage(c, { title, section: null }, <MailPage mail={found} page={c.var.page} />)
})

mail.post('/:id/dismiss', async (c) => {
  const { ledger, actor } = c.var
  const id = idParam(c)
  const outcome = await ledger.mails.resolve(id, { as: 'dismissed' }, { person: actor.person })
  if (outcome.status === 'absent') throw absent('mail')
  return c.redirect(`/mail/${id}`, 303)
})

mail.post('/:id/reread', async (c) => {
  const outcome = await c.var.ledger.mails.reread(idParam(c))
  if (outcome.status === 'absent') {
    throw absent('mail')
  }
  if (outcome.status === 'raw_gone') {
    throw new ApiError('gone', t('review.rawGone'))
  }
  return c.redirect(`/mail/${outcome.mail.id}`, 303)
})
