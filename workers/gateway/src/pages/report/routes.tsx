/** /report: a time as a page that prints, and as a table. */
import { Hono } from 'hono'
import { t } from '../../language.ts'
import { titleOf } from '../overview/head.tsx'
import type { PageApp } from '../page.ts'
import { showPage } from '../parts/respond.tsx'
import { periodOf } from '../period.ts'
import { reportCsv } from './csv.ts'
import { readReport, readTables } from './model.ts'
import { ReportPage } from './page.tsx'

export const report = new Hono<PageApp>()

report.get('/', async (c) => {
  const { ledger, page } = c.var
  const period = periodOf(c.req.query(), page.today)
  const [read, accounts] = await Promise.all([
    readReport(ledger, period, page.today),
    ledger.transactions.accounts(),
  ])
  const title = t('report.title', { period: titleOf(period, page.formats) })
  const body = <ReportPage report={read} accounts={accounts} page={page} />
  return showPage(c, { title, section: 'overview' }, body)
})

report.get('/report.csv', async (c) => {
  const { ledger, page } = c.var
  const period = periodOf(c.req.query(), page.today)
  const [tables, accounts] = await Promise.all([
    readTables(ledger, period, page.today, Number.POSITIVE_INFINITY),
    ledger.transactions.accounts(),
  ])
  return c.body(reportCsv(tables, accounts, page), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="report-${period.from}-${period.to}.csv"`,
  })
})
