/** /acts: what was done, and undoing it; /bin: what was deleted. */

import { Hono } from 'hono'
import { ApiError, absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { formOf } from '../entry/form.ts'
import { address } from '../filter.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { Said, showFragment, showPage } from '../parts/respond.tsx'
import { DeletedRow } from '../transactions/row.tsx'
import { Acts } from './page.tsx'

const SHOWN = 40

export const acts = new Hono<PageApp>()

acts.get('/', async (c) =>
  showPage(c, { title: t('acts.title'), section: null }, await actsOf(c, c.req.query('cursor'))),
)

acts.post('/:id/undo', async (c) => {
  const { ledger, actor } = c.var
  const outcome = await ledger.acts.undo(idParam(c), { person: actor.person })
  if (outcome.status === 'absent') throw absent('act')
  if (outcome.status === 'already_undone') throw new ApiError('conflict', t('acts.undoneAlready'))
  if (outcome.status === 'too_old') {
    throw new ApiError('gone', t('acts.tooOld'))
  }
  const { kept } = outcome
  const said = kept > 0 ? t('acts.undoneBut', { count: kept }) : t('acts.undone')
  if (!wantsFragment(c)) return c.redirect('/acts', 303)
  c.header('hx-trigger', 'ledger-changed')
  if ((await formOf(c)).get('notice') === 'yes') {
    return showFragment(c, <p class="toast">{said}</p>)
  }
  return showFragment(
    c,
    <>
      {await actsOf(c, undefined)}
      <Said>{said}</Said>
    </>,
  )
})

async function actsOf(c: PageContext, cursor: string | undefined) {
  const found = await c.var.ledger.acts.list({ cursor: cursor ?? null, limit: SHOWN })
  return <Acts acts={found.items} nextCursor={found.nextCursor} page={c.var.page} />
}

export const bin = new Hono<PageApp>()

bin.get('/', async (c) => {
  const cursor = c.req.query('cursor') ?? null
  const filter = { deleted: true } as const
  const { items, nextCursor } = await c.var.ledger.transactions.list(filter, {
    cursor,
    limit: SHOWN,
  })
  return showPage(
    c,
    { title: t('acts.bin'), section: 'transactions' },
    <>
      <div class="page-head">
        <h1>{t('acts.bin')}</h1>
        <a class="button" href="/acts">
          {t('acts.title')}
        </a>
      </div>
      {items.length === 0 ? (
        <div class="card empty">
          <h2>{t('acts.empty')}</h2>
          <p>{t('acts.emptyBin')}</p>
        </div>
      ) : (
        <ol class="card list-card rows" data-rows>
          {items.map((transaction) => (
            <DeletedRow transaction={transaction} page={c.var.page} />
          ))}
        </ol>
      )}
      {nextCursor !== null && (
        <p class="more-rows">
          <a class="button" href={address('/bin', { cursor: nextCursor })}>
            {t('acts.earlier')}
          </a>
        </p>
      )}
    </>,
  )
})
