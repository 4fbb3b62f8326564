/** /transactions: what the filters let through. */

import { Hono } from 'hono'
import { t } from '../../language.ts'
import type { TransactionFilter } from '../../ledger/store.ts'
import { address, filterOf, filterQuery, joined, unknownIn } from '../filter.ts'
import { asksAnew, type PageApp, wantsFragment } from '../page.ts'
import { showFragment, showPage, Whispered } from '../parts/respond.tsx'
import { typedBounds } from './bounds.ts'
import { Filters } from './filters.tsx'
import { DayList } from './list.tsx'
import { currenciesOf, readList, readTotals } from './read.ts'
import { foundInWords, Results } from './results.tsx'

export const list = new Hono<PageApp>()

list.get('/', async (c) => {
  const { ledger, page } = c.var
  const { query, errors } = typedBounds(joined(c.req.queries()), page)
  const filter = asLines(filterOf(query))
  const unknown = unknownIn(query).join(' ')
  if (unknown) errors.push(t('transactions.leftOut', { what: unknown }))
  const cursor = c.req.query('cursor') ?? null
  const after = c.req.query('after')
  if (wantsFragment(c) && after !== undefined) {
    const more = await readList(ledger, filter, cursor)
    return showFragment(c, <DayList {...more} filter={filter} page={page} after={after} />)
  }
  // At one moment: what both ask is asked once.
  const [listed, found] = await Promise.all([
    readList(ledger, filter, cursor),
    readTotals(ledger, filter, c.req.query('sum') === 'all'),
  ])
  const shown = { ...listed, filter, page }
  const results = <Results {...shown} found={found} errors={errors} />
  if (wantsFragment(c)) {
    // The form sends its empty fields as well: the address is shown without them.
    c.header('hx-replace-url', address('/transactions', filterQuery(filter)))
    return showFragment(
      c,
      <>
        {results}
        {!asksAnew(c, 'results') && <Whispered>{foundInWords(found)}</Whispered>}
      </>,
    )
  }
  const [owed, accounts, tags, currencies] = await Promise.all([
    ledger.links.owed(),
    ledger.transactions.accounts(),
    ledger.transactions.tags(),
    currenciesOf(ledger, filter, found, page.today),
  ])
  return showPage(
    c,
    { title: t('transactions.title'), section: 'transactions' },
    <>
      <div class="page-head">
        <h1>{t('transactions.title')}</h1>
        <div class="buttons">
          {owed.length > 0 && (
            <a class="button quiet" href="/transactions/owed">
              {t('links.owed_title')}
            </a>
          )}
          <a class="button quiet wide-only" href="/transactions/views">
            {t('views.title')}
          </a>
          <a class="button quiet" href="/acts">
            {t('acts.title')}
          </a>
          <a class="button wide-only" href="/add">
            {t('transactions.addOne')}
          </a>
        </div>
      </div>
      <Filters
        filter={filter}
        accounts={accounts}
        tags={tags.map(({ tag }) => tag)}
        currencies={currencies}
        page={page}
      />
      {results}
    </>,
  )
})

/** An own transfer is one line, unless something is asked for that only its second leg may be. */
function asLines(filter: TransactionFilter): TransactionFilter {
  const { from, to, categories, groups, currency, ...narrow } = filter
  const isWhole = Object.values(narrow).every((value) => value === undefined)
  return isWhole ? { ...filter, pairsAsOne: true } : filter
}
