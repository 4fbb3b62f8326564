/** One transaction: on a page of its own, or opened and closed in its list. */

import { Hono } from 'hono'
import { t } from '../../language.ts'
import type { Transaction } from '../../ledger/store.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { showFragment, showPage } from '../parts/respond.tsx'
import { titleOf } from './category.tsx'
import { detailProps, find, hasDate, OnePage, openRow } from './one.tsx'
import { DeletedRow, Row } from './row.tsx'

export const look = new Hono<PageApp>()

look.get('/:id', async (c) => {
  const deleted = await c.var.ledger.transactions.inBin(idParam(c))
  if (deleted && !wantsFragment(c)) return showDeleted(c, deleted)
  const transaction = await find(c)
  const props = await detailProps(c, transaction)
  if (wantsFragment(c)) return showFragment(c, openRow(c, props))
  return showPage(
    c,
    { title: titleOf(transaction), section: 'transactions' },
    <OnePage {...props} />,
  )
})

/** Its address still leads somewhere: to the way back. */
function showDeleted(c: PageContext, transaction: Transaction) {
  return showPage(
    c,
    { title: titleOf(transaction), section: 'transactions', status: 410 },
    <>
      <div class="page-head">
        <h1>{titleOf(transaction)}</h1>
        <a class="button" href="/bin">
          {t('acts.bin')}
        </a>
      </div>
      <p>{t('transactions.wasDeletedThis')}</p>
      <ol class="card list-card rows">
        <DeletedRow transaction={transaction} page={c.var.page} />
      </ol>
    </>,
  )
}

look.get('/:id/row', async (c) => {
  const transaction = await find(c)
  return showFragment(c, <Row transaction={transaction} page={c.var.page} hasDate={hasDate(c)} />)
})
