/** What the filters let through: how much it is, the list, and the way to take it along. */
import { t } from '../../language.ts'
import type { Totals, TransactionFilter } from '../../ledger/store.ts'
import { address, filterQuery } from '../filter.ts'
import type { Page } from '../page.ts'
import { Sums } from '../parts/amount.tsx'
import { Icon } from '../parts/icons.tsx'
import { BulkPanel } from './bulk.tsx'
import { DayList, type ListProps } from './list.tsx'

type ResultsProps = ListProps & { totals: ReadonlyArray<Totals> }

/** Swapped as a whole when the filters change, and read anew when the ledger did. */
export function Results({ totals, ...list }: ResultsProps) {
  const { filter, page } = list
  const query = filterQuery(filter)
  return (
    <section
      id="results"
      aria-label="Transactions"
      hx-get={address('/transactions', query)}
      hx-trigger="ledger-changed from:document"
      hx-swap="outerHTML"
    >
      <div class="results-head">
        <p id="results-count">{countOf(totals, page)}</p>
        <Chips filter={filter} />
        <a class="button compact quiet" href={address('/api/export.csv', query)} download>
          <Icon name="download" />
          CSV
        </a>
        <a class="button compact quiet" href={`${address('/settings/data', query)}#export`}>
          {t('export.others')}
        </a>
      </div>
      {list.transactions.length > 0 && (
        <BulkPanel
          query={query}
          count={totals.reduce((sum, total) => sum + total.count, 0)}
          page={page}
        />
      )}
      {list.transactions.length === 0 ? (
        <div class="empty card">
          {Object.keys(query).length > 0 ? (
            <>
              <h2>Nothing matches</h2>
              <p>
                No transaction is like that. <a href="/transactions">Show all</a>
              </p>
            </>
          ) : (
            <>
              <h2>Nothing here yet</h2>
              <p>
                <a href="/">Forward your bank's mails</a>, or <a href="/add">add a transaction</a>{' '}
                by hand.
              </p>
            </>
          )}
        </div>
      ) : (
        <>
          <div class="card list-card" data-rows id="rows">
            <DayList {...list} />
          </div>
          <p class="keys muted small needs-script">
            With the focus on a row: <kbd>↓</kbd> <kbd>↑</kbd> to move, <kbd>c</kbd> for the
            category, <kbd>Enter</kbd> to open.
          </p>
        </>
      )}
    </section>
  )
}

function countOf(totals: ReadonlyArray<Totals>, { formats }: Page) {
  const count = totals.reduce((sum, total) => sum + total.count, 0)
  const sums = totals.filter(({ spentMinor }) => spentMinor !== 0)
  return (
    <>
      <strong>{formats.number(count)}</strong> {count === 1 ? 'transaction' : 'transactions'}
      {sums.length > 0 && (
        <>
          , spent <Sums formats={formats} sums={sums} />
        </>
      )}
    </>
  )
}

/** What narrows the list and has no field of its own, with a way to drop it. */
function Chips({ filter }: { filter: TransactionFilter }) {
  const query = filterQuery(filter)
  const chips = [
    filter.merchantKey && { name: 'merchant', text: `Merchant: ${filter.merchantKey}` },
    filter.tags?.[0] && { name: 'tag', text: `#${filter.tags[0]}` },
    filter.review && { name: 'review', text: 'Waiting for review' },
  ].filter((chip) => chip !== undefined && chip !== '')
  if (chips.length === 0 && Object.keys(query).length === 0) return null
  return (
    <p class="chips">
      {chips.map(({ name, text }) => (
        <a class="chip" href={address('/transactions', { ...query, [name]: undefined })}>
          {text}
          <Icon name="close" class="small-icon" />
          <span class="visually-hidden">: remove</span>
        </a>
      ))}
      {Object.keys(query).length > 0 && (
        <a class="button compact quiet" href="/transactions">
          Clear<span class="visually-hidden"> all filters</span>
        </a>
      )}
    </p>
  )
}
