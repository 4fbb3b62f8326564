/** The list of transactions: days with their totals, and the way to more. */
import { t } from '../../language.ts'
import type { Transaction, TransactionFilter } from '../../ledger/store.ts'
import { address, filterQuery } from '../filter.ts'
import type { Page } from '../page.ts'
import { Sums } from '../parts/amount.tsx'
import { byDay, type Sum } from './days.ts'
import { PAGE_SIZE } from './read.ts'
import { Row } from './row.tsx'

export type ListProps = {
  transactions: ReadonlyArray<Transaction>
  filter: TransactionFilter
  nextCursor: string | null
  /** Spending by day, of everything the filter lets through. */
  sums: ReadonlyMap<string, ReadonlyArray<Sum>>
  /** The day that the page before ended with: its heading stands there already. */
  after?: string | undefined
  page: Page
}

export function DayList({ transactions, filter, nextCursor, sums, after, page }: ListProps) {
  const days = byDay(transactions)
  const lastDay = days.at(-1)?.date
  // Fewer than a page: so far was looked back for now.
  const isPartly = transactions.length < PAGE_SIZE
  return (
    <>
      {days.map(({ date, transactions }, index) => {
        const isContinued = date === after
        // What was clicked to get here is gone, so the first new row takes the focus.
        const hasFocus = after !== undefined && index === 0
        return (
          <section
            class={isContinued ? 'day continued' : 'day'}
            aria-label={isContinued ? page.formats.date(date, 'weekday') : undefined}
            aria-labelledby={isContinued ? undefined : `day-${date}`}
          >
            {!isContinued && (
              <div class="day-head">
                <h2 id={`day-${date}`}>{dayTitle(date, page)}</h2>
                <DayTotal date={date} sums={sums.get(date) ?? []} page={page} />
              </div>
            )}
            <ol class="rows">
              {transactions.map((transaction, at) => (
                <Row transaction={transaction} page={page} hasFocus={hasFocus && at === 0} />
              ))}
            </ol>
          </section>
        )
      })}
      {after !== undefined && days.length === 0 && nextCursor === null && (
        <p class="muted more-rows">{t('transactions.nothingFurther')}</p>
      )}
      {nextCursor !== null && (
        <p class="more-rows">
          <a
            class="button"
            {...moreLink(filter, nextCursor, lastDay ?? after ?? NO_DAY)}
            hx-target="closest .more-rows"
            hx-swap="outerHTML"
            autofocus={after !== undefined && days.length === 0}
          >
            {t(isPartly ? 'transactions.lookBack' : 'transactions.showMore')}
          </a>
        </p>
      )}
    </>
  )
}

/** What goes on after no day. */
const NO_DAY = 'none'

function moreLink(filter: TransactionFilter, cursor: string, after: string) {
  const query = { ...filterQuery(filter), cursor }
  return {
    href: address('/transactions', query),
    'hx-get': address('/transactions', { ...query, after }),
  }
}

export function DayTotal({
  date,
  sums,
  page,
}: {
  date: string
  sums: ReadonlyArray<Sum>
  page: Page
}) {
  return (
    <p class="day-total" id={`day-${date}-total`}>
      {sums.length > 0 && <span class="visually-hidden">{t('transactions.spentLabel')} </span>}
      <Sums formats={page.formats} sums={sums} />
    </p>
  )
}

/** The year goes without saying where it is this one, and so does today's weekday. */
function dayTitle(date: string, { formats, today }: Page): string {
  if (date === today) return t('transactions.today', { date: formats.date(date, 'short') })
  const isThisYear = date.slice(0, 4) === today.slice(0, 4)
  return formats.date(date, isThisYear ? 'near' : 'weekday')
}
