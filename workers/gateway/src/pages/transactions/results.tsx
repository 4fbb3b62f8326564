/** What the filters let through: how much it is, the list, and the way to take it along. */
import { t } from '../../language.ts'
import type { Totals } from '../../ledger/store.ts'
import { address, csvAddress, filterQuery } from '../filter.ts'
import type { Page } from '../page.ts'
import { Sums } from '../parts/amount.tsx'
import { Icon } from '../parts/icons.tsx'
import { BulkPanel } from './bulk-panel.tsx'
import { Chips } from './chips.tsx'
import { DayList, type ListProps } from './list.tsx'
import { type Found, MOST_ADDED_UP } from './read.ts'
import { SaveView } from './views.tsx'

type ResultsProps = ListProps & {
  found: Found
  /** What is wrong with the filters, which is left out of them. */
  errors?: ReadonlyArray<string>
}

/** Swapped as a whole when the filters change, and read anew when the ledger did. */
export function Results({ found, errors = [], ...list }: ResultsProps) {
  const { filter, page } = list
  const { totals, since } = found
  const query = filterQuery(filter)
  return (
    <section
      id="results"
      aria-label={t('transactions.title')}
      hx-get={address('/transactions', query)}
      hx-trigger="ledger-changed from:document"
      hx-swap="outerHTML"
    >
      {errors.map((error) => (
        <p class="error" role="alert">
          {error}
        </p>
      ))}
      <div class="results-head">
        <p id="results-count">
          {totals === null ? <TooMany query={query} /> : countOf(totals, page)}
          {since !== null && totals !== null && (
            <span class="muted">
              {', '}
              {t('transactions.lookedBack', { date: page.formats.date(since, 'short') })}
            </span>
          )}
        </p>
        <Chips filter={filter} page={page} />
        <a class="button compact quiet wide-only" href={csvAddress(query)} download>
          <Icon name="download" />
          CSV
        </a>
        <a
          class="button compact quiet wide-only"
          href={`${address('/settings/data', query)}#export`}
        >
          {t('export.others')}
        </a>
        <SaveView query={query} />
        {list.transactions.length > 0 && (
          <BulkPanel
            query={query}
            count={totals === null || since !== null ? null : numberOf(totals)}
            isPartly={since !== null}
            page={page}
          />
        )}
      </div>
      {list.transactions.length === 0 && list.nextCursor !== null ? (
        <div class="empty card">
          <h2>{t('transactions.nothingSoFar')}</h2>
          <DayList {...list} />
        </div>
      ) : list.transactions.length === 0 ? (
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

function countOf(totals: ReadonlyArray<Totals>, { formats, homeCurrency }: Page) {
  const sums = totals
    .filter(({ spentMinor }) => spentMinor !== 0)
    .sort((a, b) => rank(b, homeCurrency) - rank(a, homeCurrency))
  return (
    <>
      {t.rich('transactions.count', {
        count: numberOf(totals),
        b: (text) => <strong>{text}</strong>,
      })}
      {sums.length > 0 && (
        <>
          {', '}
          {t.rich('transactions.spentSums', { sums: <Sums formats={formats} sums={sums} /> })}
        </>
      )}
    </>
  )
}

/** The home currency first, then what is used most. */
function rank({ currency, count }: Totals, home: string | null): number {
  return currency === home ? Number.POSITIVE_INFINITY : count
}

function TooMany({ query }: { query: Readonly<Record<string, string>> }) {
  return (
    <>
      {t('transactions.moreThan', { count: MOST_ADDED_UP })}{' '}
      <a class="small" href={address('/transactions', { ...query, sum: 'all' })}>
        {t('transactions.addUp')}
      </a>
    </>
  )
}

function numberOf(totals: ReadonlyArray<Totals>): number {
  return totals.reduce((sum, total) => sum + total.count, 0)
}

/** For who does not see the list. */
export function foundInWords({ totals }: Found): string {
  return totals === null
    ? t('transactions.moreThan', { count: MOST_ADDED_UP })
    : t('transactions.found', { count: numberOf(totals) })
}
