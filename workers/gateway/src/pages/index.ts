/**
 * The dashboard: full pages for a browser, fragments of them for HTMX. Mounted at the root, after
 * the middleware that sets `ledger`.
 */
import { Hono } from 'hono'
import { authenticate, requireScope } from '../auth/authenticate.ts'
import { entry } from './entry/routes.tsx'
import { mail } from './mail/routes.tsx'
import { overview } from './overview/routes.tsx'
import { type PageApp, preparePage } from './page.ts'
import { reviewDuplicates } from './review/duplicates.tsx'
import { reviewLabels } from './review/labels.tsx'
import { reviewMails } from './review/mails.tsx'
import { settings } from './settings/routes.tsx'
import { transactions } from './transactions/routes.tsx'

/** Every path of the dashboard; nothing else of the gateway is touched by its middleware. */
const PATHS = ['/', '/transactions/*', '/add', '/review/*', '/settings/*', '/mail/*'] as const

export const pages = new Hono<PageApp>()

for (const path of PATHS) {
  pages.use(path, authenticate(), requireScope('read'))
  pages.on('POST', path, requireScope('write'))
  pages.use(path, preparePage)
}

pages.route('/', overview)
pages.route('/transactions', transactions)
pages.route('/add', entry)
pages.route('/review/labels', reviewLabels)
pages.route('/review/duplicates', reviewDuplicates)
pages.route('/review', reviewMails)
pages.route('/settings', settings)
pages.route('/mail', mail)
