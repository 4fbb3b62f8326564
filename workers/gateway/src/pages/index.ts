/**
 * The dashboard: full pages for a browser, fragments of them for HTMX. Mounted at the root, after
 * the middleware that sets `ledger`.
 */
import { Hono } from 'hono'
import { APP_PAGES } from '#shared/app-pages.ts'
import { authenticate, requireSession } from '../auth/authenticate.ts'
import { limitBody } from '../body-limit.ts'
import { acts, bin } from './acts/routes.tsx'
import { budgets } from './budgets/routes.tsx'
import { connect } from './connect/routes.tsx'
import { currencies } from './currencies/routes.tsx'
import { entry } from './entry/routes.tsx'
import { mail } from './mail/routes.tsx'
import { overview } from './overview/routes.tsx'
import { type PageApp, preparePage } from './page.ts'
import { recurring } from './recurring/routes.tsx'
import { report } from './report/routes.tsx'
import { reviewDuplicates } from './review/duplicates.tsx'
import { reviewLabels } from './review/labels.tsx'
import { reviewMails } from './review/mails.tsx'
import { rules } from './rules/routes.tsx'
import { settings } from './settings/routes.tsx'
import { setup } from './setup/routes.tsx'
import { transactions } from './transactions/routes.tsx'
import { guardPages } from './viewers/viewer-pages.ts'

/** Every path of the dashboard; nothing else of the gateway is touched by its middleware. */
const PATHS = ['/', ...APP_PAGES.map((name) => `/${name}/*` as const), '/oauth/authorize'] as const

/** What opens a door, sends mail somewhere or signs somebody out. */
const SESSION_ONLY = [
  '/settings',
  '/settings/alias',
  '/settings/addresses/*',
  '/settings/senders/*',
  '/settings/webhooks/*',
  '/settings/webhooks',
  '/settings/data/erase',
  '/settings/data/keep',
]

/** The same, about nobody but the person themselves. */
const OWN = [
  '/settings/profile',
  '/settings/summary',
  '/settings/tokens/*',
  '/settings/sessions/*',
  '/oauth/authorize',
]

export const pages = new Hono<PageApp>()

for (const path of PATHS) {
  pages.use(path, authenticate(), guardPages, limitBody())
  pages.use(path, preparePage)
}
pages.on('POST', SESSION_ONLY, requireSession())
pages.on('POST', OWN, requireSession('read'))

pages.route('/', overview)
pages.route('/transactions', transactions)
pages.route('/add', entry)
pages.route('/acts', acts)
pages.route('/bin', bin)
pages.route('/recurring', recurring)
pages.route('/rules', rules)
pages.route('/budgets', budgets)
pages.route('/report', report)
pages.route('/oauth/authorize', connect)
pages.route('/review/labels', reviewLabels)
pages.route('/review/duplicates', reviewDuplicates)
pages.route('/review', reviewMails)
pages.route('/settings/currencies', currencies)
pages.route('/settings', settings)
pages.route('/setup', setup)
pages.route('/mail', mail)
