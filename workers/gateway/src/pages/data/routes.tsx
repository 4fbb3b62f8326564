/** /settings/data: bringing transactions in and taking everything out. */
import { Hono } from 'hono'
import { filterOf } from '../filter.ts'
import type { PageApp } from '../page.ts'
import { showSettings } from '../settings/sections.tsx'
import { Export } from './export.tsx'

export const data = new Hono<PageApp>()

data.get('/', async (c) => {
  const { ledger } = c.var
  const filter = filterOf(c.req.query())
  const { currency: _, ...anyCurrency } = filter
  const [totals, all] = await Promise.all([
    ledger.transactions.totals(filter),
    ledger.transactions.totals(anyCurrency),
  ])
  return showSettings(
    c,
    '/settings/data',
    <Export
      filter={filter}
      count={totals.reduce((sum, { count }) => sum + count, 0)}
      currencies={all.map(({ currency }) => currency)}
    />,
  )
})
