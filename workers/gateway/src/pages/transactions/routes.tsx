/** /transactions: the list, and everything that can be done with one of it. */
import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isCategory } from '#shared/categories.ts'
import type { Transaction } from '../../ledger/store.ts'
import { formOf } from '../entry/form.ts'
import { parseEntry, typedOf } from '../entry/parse.ts'
import { address, filterOf, filterQuery } from '../filter.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { afterChange, Said, showFragment, showPage, Whispered } from '../parts/respond.tsx'
import { FreshCount } from '../parts/review-count.tsx'
import { titleOf } from './category.tsx'
import { Detail, type DetailProps } from './detail.tsx'
import { Filters } from './filters.tsx'
import { FollowUp, othersOf } from './follow-up.tsx'
import { DayList, DayTotal } from './list.tsx'
import { patchOf } from './patch.ts'
import { currenciesOf, readList, sumsOfDay } from './read.ts'
import { Results } from './results.tsx'
import { DeletedRow, Row } from './row.tsx'

export const transactions = new Hono<PageApp>()

transactions.get('/', async (c) => {
  const { ledger, page } = c.var
  const filter = filterOf(c.req.query())
  const cursor = c.req.query('cursor') ?? null
  const list = { ...(await readList(ledger, filter, cursor)), filter, page }
  const after = c.req.query('after')
  if (wantsFragment(c) && after !== undefined) {
    return showFragment(c, <DayList {...list} after={after} />)
  }
  const totals = await ledger.transactions.totals(filter)
  const results = <Results {...list} totals={totals} />
  if (wantsFragment(c)) {
    // The form sends its empty fields as well: the address is shown without them.
    c.header('hx-replace-url', address('/transactions', filterQuery(filter)))
    const count = totals.reduce((sum, total) => sum + total.count, 0)
    return showFragment(
      c,
      <>
        {results}
        <Whispered>{page.formats.number(count)} transactions found</Whispered>
      </>,
    )
  }
  const [accounts, currencies] = await Promise.all([
    ledger.transactions.accounts(),
    currenciesOf(ledger, filter, totals),
  ])
  return showPage(
    c,
    { title: 'Transactions', section: 'transactions' },
    <>
      <div class="page-head">
        <h1>Transactions</h1>
        <a class="button" href="/add">
          Add one
        </a>
      </div>
      <Filters filter={filter} accounts={accounts} currencies={currencies} page={page} />
      {results}
    </>,
  )
})

transactions.get('/:id', async (c) => {
  const transaction = await find(c)
  const props = await detailProps(c, transaction)
  if (wantsFragment(c)) return showFragment(c, openRow(c, props))
  return showPage(
    c,
    { title: titleOf(transaction), section: 'transactions' },
    <OnePage {...props} />,
  )
})

transactions.get('/:id/row', async (c) => {
  const transaction = await find(c)
  return showFragment(c, <Row transaction={transaction} page={c.var.page} hasDate={hasDate(c)} />)
})

transactions.post('/:id', async (c) => {
  const transaction = await find(c)
  const { page, ledger, actor } = c.var
  const typed = typedOf(await formOf(c), 0)
  const parsed = parseEntry(typed, page.formats.locale)
  if (!parsed.ok) {
    const props = { ...(await detailProps(c, transaction)), refused: { typed, ...parsed } }
    if (wantsFragment(c)) return showFragment(c, openRow(c, props), 422)
    const head = { title: titleOf(transaction), section: 'transactions', status: 422 } as const
    return showPage(c, head, <OnePage {...props} />)
  }
  const patch = patchOf(transaction, parsed.entry)
  const isChanged = Object.keys(patch).length > 0
  const updated = isChanged
    ? await ledger.transactions.update(transaction.id, patch, { person: actor.person })
    : { transaction }
  const after = updated?.transaction ?? transaction
  return afterChange(c, `/transactions/${transaction.id}`, async () => (
    <>
      <Row transaction={after} page={page} hasDate={hasDate(c)} />
      <Said>{isChanged ? 'Saved' : 'Nothing was changed'}</Said>
      {await freshTotals(c, [transaction.localDate, after.localDate])}
    </>
  ))
})

transactions.post('/:id/category', async (c) => {
  const { id } = await find(c)
  const { page, ledger, actor } = c.var
  const form = await formOf(c)
  const category = form.get('category')
  if (!isCategory(category)) throw new HTTPException(400, { message: 'Choose a category' })
  const learn = form.get('always') === 'yes' ? 'merchant' : 'this'
  const updated = await ledger.transactions.update(
    id,
    { category, learn },
    { person: actor.person },
  )
  if (!updated) throw notFound()
  const { transaction } = updated
  return afterChange(c, `/transactions/${id}`, async () => {
    const others =
      learn === 'merchant' ? await othersOf(ledger, transaction) : { count: 0, more: false }
    return (
      <>
        <Row transaction={transaction} page={page} hasDate={hasDate(c)}>
          <FollowUp transaction={transaction} others={others} page={page} />
        </Row>
        <Said>
          {titleOf(transaction)}: {page.names.category(category)}
        </Said>
        <FreshCount counts={await ledger.summaries.reviewCounts()} />
        {await freshTotals(c, [transaction.localDate])}
      </>
    )
  })
})

transactions.post('/:id/past', async (c) => {
  const { id } = await find(c)
  const { page, ledger, actor } = c.var
  const category = (await formOf(c)).get('category')
  if (!isCategory(category)) throw new HTTPException(400, { message: 'Choose a category' })
  const updated = await ledger.transactions.update(
    id,
    { category, learn: 'past' },
    { person: actor.person },
  )
  if (!updated) throw notFound()
  const { transaction, alsoChanged } = updated
  // The rows of the same merchant that are on the page are read anew.
  c.header('hx-trigger', 'ledger-changed')
  return afterChange(c, `/transactions/${id}`, async () => (
    <>
      <Row transaction={transaction} page={page} hasDate={hasDate(c)} />
      <Said>
        {page.formats.number(alsoChanged)} earlier {alsoChanged === 1 ? 'one is' : 'ones are'}{' '}
        {page.names.category(category)} too
      </Said>
      <FreshCount counts={await ledger.summaries.reviewCounts()} />
    </>
  ))
})

transactions.post('/:id/delete', async (c) => {
  const transaction = await find(c)
  const { ledger, actor } = c.var
  await ledger.transactions.remove(transaction.id, { person: actor.person })
  return afterChange(c, '/transactions', async () => (
    <>
      <DeletedRow transaction={transaction} />
      {await freshTotals(c, [transaction.localDate])}
    </>
  ))
})

transactions.post('/:id/restore', async (c) => {
  const { ledger, actor, page } = c.var
  const transaction = await ledger.transactions.restore(c.req.param('id'), {
    person: actor.person,
  })
  if (!transaction) throw notFound()
  return afterChange(c, `/transactions/${transaction.id}`, async () => (
    <>
      <Row transaction={transaction} page={page} hasDate={hasDate(c)} hasFocus />
      <Said>Restored</Said>
      {await freshTotals(c, [transaction.localDate])}
    </>
  ))
})

async function find(c: Context<PageApp, '/:id'>): Promise<Transaction> {
  const transaction = await c.var.ledger.transactions.get(c.req.param('id'))
  if (!transaction) throw notFound()
  return transaction
}

function notFound(): HTTPException {
  return new HTTPException(404, { message: 'There is no such transaction (any more)' })
}

async function detailProps(c: PageContext, transaction: Transaction): Promise<DetailProps> {
  const { ledger, page } = c.var
  const [history, accounts] = await Promise.all([
    ledger.transactions.history(transaction.id),
    ledger.transactions.accounts(),
  ])
  return { transaction, history, accounts, page }
}

function openRow(c: PageContext, props: DetailProps) {
  return (
    <Row transaction={props.transaction} page={props.page} hasDate={hasDate(c)} isOpen>
      <Detail {...props} />
    </Row>
  )
}

function OnePage(props: DetailProps) {
  return (
    <>
      <div class="page-head">
        <h1>{titleOf(props.transaction)}</h1>
      </div>
      <h2 class="visually-hidden">What is known of it</h2>
      <ol class="card list-card rows">
        <Row transaction={props.transaction} page={props.page} hasDate isOpen>
          <Detail {...props} />
        </Row>
      </ol>
    </>
  )
}

/** Only the list of transactions has headings that say the day; other lists say it in the row. */
function hasDate(c: PageContext): boolean {
  return currentUrl(c)?.pathname !== '/transactions'
}

function currentUrl(c: PageContext): URL | null {
  return URL.parse(c.req.header('hx-current-url') ?? '')
}

/** The totals of the days that a change touched, for the headings that are on the page. */
async function freshTotals(c: PageContext, dates: ReadonlyArray<string>) {
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
