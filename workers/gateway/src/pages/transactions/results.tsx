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
      aria-label={t('transactions.title')}
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
        <a
          class="button compact quiet wide-only"
          href={`${address('/settings/data', query)}#export`}
        >
          {t('export.others')}
        </a>
        {list.transactions.length > 0 && (
          <BulkPanel
            query={query}
            count={totals.reduce((sum, total) => sum + total.count, 0)}
            page={page}
          />
        )}
      </div>
      {list.transactions.length === 0 ? (
        <div class="empty card">
          {Object.keys(query).length > 0 ? (
            <>
              <h2>{t('transactions.noMatch')}</h2>
              <p>
                {t.rich('transactions.noMatchHelp', {
                  all: (text) => <a href="/transactions">{text}</a>,
                })}
              </p>
            </>
          ) : (
            <>
              <h2>{t('transactions.nothingYet')}</h2>
              <p>
                {t.rich('transactions.nothingYetHelp', {
                  forward: (text) => <a href="/">{text}</a>,
                  add: (text) => <a href="/add">{text}</a>,
                })}
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
            {t.rich('transactions.keys', { kbd: (key) => <kbd>{key}</kbd> })}
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
      {t.rich('transactions.count', { count, b: (text) => <strong>{text}</strong> })}
      {sums.length > 0 && (
        <>
          {', '}
          {t.rich('transactions.spentSums', { sums: <Sums formats={formats} sums={sums} /> })}
        </>
      )}
    </>
  )
}

/** What narrows the list and has no field of its own, with a way to drop it. */
function Chips({ filter }: { filter: TransactionFilter }) {
  const query = filterQuery(filter)
  const chips = [
    filter.merchantKey && {
      name: 'merchant',
      text: t('transactions.merchantChip', { merchant: filter.merchantKey }),
    },
    filter.tags?.[0] && { name: 'tag', text: `#${filter.tags[0]}` },
    filter.review && { name: 'review', text: t('transactions.waitingForReview') },
  ].filter((chip) => chip !== undefined && chip !== '')
  if (chips.length === 0 && Object.keys(query).length === 0) return null
  return (
    <p class="chips">
      {chips.map(({ name, text }) => (
        <a class="chip" href={address('/transactions', { ...query, [name]: undefined })}>
          {text}
          <Icon name="close" class="small-icon" />
          <span class="visually-hidden">: {t('transactions.removeFilter')}</span>
        </a>
      ))}
      {Object.keys(query).length > 0 && (
        <a class="button compact quiet" href="/transactions">
          {t('transactions.clearFilters')}
        </a>
      )}
    </p>
  )
}
