/** / and its parts. */
import { Hono } from 'hono'
import { asksAnew, type PageApp, wantsFragment } from '../page.ts'
import { showFragment, showPage, Whispered } from '../parts/respond.tsx'
import { periodOf } from '../period.ts'
import { setupView } from '../setup/view.ts'
import { titleOf } from './head.tsx'
import { readOverview, sharesOf } from './model.ts'
import { groupOfQuery, OverviewPage } from './page.tsx'
import { SharesSection } from './shares.tsx'

export const overview = new Hono<PageApp>()

overview.get('/', async (c) => {
  const { ledger, page } = c.var
  const query = c.req.query()
  const period = periodOf(query, page.today)
  const group = groupOfQuery(query.group)
  if (wantsFragment(c) && c.req.header('hx-target') === 'section#shares' && query.currency) {
    const { currency } = query
    const rows = await ledger.summaries.spending(period, 'category')
    const own = rows.filter((row) => row.currency === currency)
    return showFragment(
      c,
      <SharesSection
        shares={sharesOf(own, page.categories, group)}
        group={group}
        period={period}
        currency={currency}
        page={page}
        hasFocus
      />,
    )
  }
  const [read, setup] = await Promise.all([
    readOverview(ledger, period, page.today, query.currency),
    setupView(ledger),
  ])
  const title = titleOf(period, page.formats)
  const body = <OverviewPage overview={read} setup={setup} group={group} page={page} />
  if (!wantsFragment(c)) return showPage(c, { title, section: 'overview' }, body)
  return showFragment(
    c,
    <>
      <title>{`${title} · Expenses`}</title>
      {body}
      {!asksAnew(c, 'overview') && <Whispered>{title}</Whispered>}
    </>,
  )
})
