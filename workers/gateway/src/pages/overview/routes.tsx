/** / and its parts. */
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { t } from '../../language.ts'
import { asksAnew, type PageApp, wantsFragment } from '../page.ts'
import { showFragment, showPage, Whispered } from '../parts/respond.tsx'
import { askedFor, opensOn, type Period, periodOf, toRemember } from '../period.ts'
import { setupView } from '../setup/view.ts'
import { previousPart } from './comparison.ts'
import { titleOf } from './head.tsx'
import { readOverview } from './model.ts'
import { isCode } from './money.ts'
import { groupOfQuery, OverviewPage } from './page.tsx'
import { sharesOf } from './shares.ts'
import { SharesSection } from './shares.tsx'

/** Which kind of period was looked at last; it says nothing of money. */
const PERIOD_COOKIE = 'period'
const KEPT = { path: '/', httpOnly: true, sameSite: 'Lax' } as const
const DAY = 24 * 60 * 60

/** Days of one's own are soon not what one wants to see; a kind of month is, for good. */
function keptFor({ kind }: Period): number {
  return kind === 'own' ? DAY : 400 * DAY
}

export const overview = new Hono<PageApp>()

overview.get('/', async (c) => {
  const { ledger, page } = c.var
  const query = c.req.query()
  const opened = opensOn(page.today, page.isDemo)
  const period = periodOf(query, opened, getCookie(c, PERIOD_COOKIE))
  if (askedFor(query, page.today)) {
    setCookie(c, PERIOD_COOKIE, toRemember(period), { ...KEPT, maxAge: keptFor(period) })
  }
  const group = groupOfQuery(query.group)
  const only = isCode(query.currency) ? (query.currency ?? null) : null
  const currency = only ?? page.homeCurrency
  if (wantsFragment(c) && c.req.header('hx-target') === 'section#shares' && currency) {
    const unit = only === null ? 'home' : 'own'
    const [rows, before] = await Promise.all([
      ledger.summaries.spending(period, 'category', 'spending', unit),
      ledger.summaries.spending(previousPart(period, page.today), 'category', 'spending', unit),
    ])
    const own = (all: typeof rows) => all.filter((row) => row.currency === currency)
    return showFragment(
      c,
      <SharesSection
        shares={sharesOf(own(rows), page.categories, group, before.length > 0 ? own(before) : null)}
        group={group}
        period={period}
        currency={currency}
        only={only}
        page={page}
        hasFocus
      />,
    )
  }
  const [read, setup] = await Promise.all([
    readOverview(ledger, period, page.today, query.currency, page),
    setupView(ledger, page),
  ])
  const title = titleOf(period, page.formats)
  const body = <OverviewPage overview={read} setup={setup} group={group} page={page} />
  if (!wantsFragment(c)) return showPage(c, { title, section: 'overview' }, body)
  return showFragment(
    c,
    <>
      <title>{t('layout.title', { page: title })}</title>
      {body}
      {!asksAnew(c, 'overview') && <Whispered>{title}</Whispered>}
    </>,
  )
})
