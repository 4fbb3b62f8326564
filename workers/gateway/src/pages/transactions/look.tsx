/** One transaction: on a page of its own, or opened and closed in its list. */
import { Hono } from 'hono'
import { type PageApp, wantsFragment } from '../page.ts'
import { showFragment, showPage } from '../parts/respond.tsx'
import { titleOf } from './category.tsx'
import { detailProps, find, hasDate, OnePage, openRow } from './one.tsx'
import { Row } from './row.tsx'

export const look = new Hono<PageApp>()

look.get('/:id', async (c) => {
  const transaction = await find(c)
  const props = await detailProps(c, transaction)
  if (wantsFragment(c)) return showFragment(c, openRow(c, props))
  return showPage(
    c,
    { title: titleOf(transaction), section: 'transactions' },
    <OnePage {...props} />,
  )
})

look.get('/:id/row', async (c) => {
  const transaction = await find(c)
  return showFragment(c, <Row transaction={transaction} page={c.var.page} hasDate={hasDate(c)} />)
})
