/** What the routes of one transaction share. */

import type { Context } from 'hono'
import { absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import type { Transaction } from '../../ledger/store.ts'
import { filterOf } from '../filter.ts'
import type { PageApp, PageContext } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { titleOf } from './category.tsx'
import { Detail, type DetailProps } from './detail.tsx'
import { DayTotal } from './list.tsx'
import { sumsOfDay } from './read.ts'
import { Row } from './row.tsx'

/** The transaction of the address; throws a 404 where there is none (any more). */
export async function find(c: Context<PageApp, '/:id'>): Promise<Transaction> {
  const transaction = await c.var.ledger.transactions.get(idParam(c))
  if (!transaction) throw absent('transaction')
  return transaction
}

export async function detailProps(c: PageContext, transaction: Transaction): Promise<DetailProps> {
  const { ledger, page } = c.var
  const [history, accounts, suggested] = await Promise.all([
    ledger.transactions.history(transaction.id),
    ledger.transactions.accounts(),
    ledger.links.suggest(transaction),
  ])
  return { transaction, history, accounts, suggested, page }
}

export function openRow(c: PageContext, props: DetailProps) {
  return (
    <Row transaction={props.transaction} page={props.page} hasDate={hasDate(c)} isOpen>
      <Detail {...props} />
    </Row>
  )
}

export function OnePage(props: DetailProps) {
  return (
    <>
      <div class="page-head">
        <h1>{titleOf(props.transaction)}</h1>
      </div>
      <h2 class="visually-hidden">{t('transactions.known')}</h2>
      <ol class="card list-card rows">
        <Row transaction={props.transaction} page={props.page} hasDate isOpen>
          <Detail {...props} />
        </Row>
      </ol>
    </>
  )
}

/** Only the list of transactions has headings that say the day; other lists say it in the row. */
export function hasDate(c: PageContext): boolean {
  return currentUrl(c)?.pathname !== '/transactions'
}

function currentUrl(c: PageContext): URL | null {
  return URL.parse(c.req.header('hx-current-url') ?? '')
}

/** The totals of the days that a change touched, for the headings that are on the page. */
export async function freshTotals(c: PageContext, dates: ReadonlyArray<string>) {
  const url = currentUrl(c)
  if (url?.pathname !== '/transactions') return null
  const filter = filterOf(Object.fromEntries(url.searchParams))
  const { ledger, page } = c.var
  return Promise.all(
    [...new Set(dates)].map(async (date) => (
      <hx-partial hx-target={`#day-${date}-total`} hx-swap="outerHTML">
        <DayTotal date={date} sums={await sumsOfDay(ledger, filter, date)} page={page} />
      </hx-partial>
    )),
  )
}
