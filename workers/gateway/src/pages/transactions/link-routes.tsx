/** Linking a transaction with another, and what others owe. */
import { type Context, Hono } from 'hono'
import { ApiError, absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { LINK_KINDS } from '../../ledger/links/schema.ts'
import { WrongLink } from '../../ledger/links/store.ts'
import { amountError, parseAmount } from '../amount.ts'
import { formOf } from '../entry/form.ts'
import type { PageApp } from '../page.ts'
import { afterChange, showPage } from '../parts/respond.tsx'
import { Undoable } from '../parts/undoable.tsx'
import { detailProps, find, freshTotals, openRow } from './one.tsx'

export const linkRoutes = new Hono<PageApp>()

linkRoutes.get('/owed', async (c) => {
  const { ledger, page } = c.var
  const owed = await ledger.links.owed()
  return showPage(
    c,
    { title: t('links.owed_title'), section: 'transactions' },
    <>
      <div class="page-head">
        <h1>{t('links.owed_title')}</h1>
        <a class="button" href="/transactions">
          {t('transactions.title')}
        </a>
      </div>
      {owed.length === 0 ? (
        <p class="card empty">{t('links.owed_none')}</p>
      ) : (
        <ul class="card stack things">
          {owed.map(({ transactionId, who, amountMinor, currency, localDate, merchant }) => (
            <li>
              <a href={`/transactions/${transactionId}`}>
                {t('links.is_owed', {
                  who: who ?? t('links.somebody'),
                  amount: page.formats.money(amountMinor, currency),
                })}
              </a>
              <span class="muted small">
                {[merchant, page.formats.date(localDate, 'short')].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>,
  )
})

linkRoutes.post('/:id/link', async (c) => {
  const transaction = await find(c)
  const form = await formOf(c)
  const as = LINK_KINDS.find((kind) => kind === form.get('as'))
  if (!as) throw new ApiError('invalid_request', t('links.choose'))
  const typed = form.get('amount')?.trim()
  const { page, ledger, actor } = c.var
  const minor = typed ? parseAmount(typed, transaction.currency, page.formats.locale) : undefined
  if (minor === null) {
    const error = amountError(typed ?? '', transaction.currency, page.formats.locale)
    throw new ApiError('invalid_request', error)
  }
  const link = {
    as,
    to: form.get('to') || null,
    who: form.get('who')?.trim() || null,
    ...(minor === undefined ? {} : { amountMinor: minor }),
  }
  const done = await possible(ledger.links.add(transaction.id, link, { person: actor.person }))
  if (!done) throw absent('transaction')
  return shown(c, done.act, t('links.done'))
})

linkRoutes.post('/:id/unlink', async (c) => {
  const { id } = await find(c)
  const link = (await formOf(c)).get('link')
  if (!link) throw absent('link')
  const done = await c.var.ledger.links.remove(id, link, { person: c.var.actor.person })
  if (!done) throw absent('link')
  return shown(c, done.act, t('links.undone'))
})

/** The row anew; the other side, where it is on the page, is read anew as well. */
async function shown(c: Context<PageApp, '/:id/link' | '/:id/unlink'>, act: string, said: string) {
  const transaction = await find(c)
  const props = await detailProps(c, transaction)
  return afterChange(c, `/transactions/${transaction.id}`, async () => (
    <>
      {openRow(c, props)}
      <Undoable act={act}>{said}</Undoable>
      {await freshTotals(c, [transaction.localDate])}
    </>
  ))
}

async function possible<T>(change: Promise<T>): Promise<T> {
  try {
    return await change
  } catch (error) {
    if (!(error instanceof WrongLink)) throw error
    throw new ApiError('invalid_request', t(`links.wrong_${error.why}`))
  }
}
