/** Splitting a transaction and tagging it, beside its other values. */

import { Hono } from 'hono'
import { ApiError, absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { tags as tagsSchema } from '../../ledger/parts/schema.ts'
import type { Transaction } from '../../ledger/store.ts'
import { CategoryOptions } from '../entry/fields.tsx'
import { formOf } from '../entry/form.ts'
import type { Page, PageApp } from '../page.ts'
import { afterChange } from '../parts/respond.tsx'
import { Undoable } from '../parts/undoable.tsx'
import { detailProps, find, freshTotals, openRow } from './one.tsx'
import { rowForm } from './row-form.ts'
import { parseSplits, splitRows } from './split-form.ts'

export const parts = new Hono<PageApp>()

parts.post('/:id/splits', async (c) => {
  const transaction = await find(c)
  const { ledger, page, actor } = c.var
  const form = await formOf(c)
  const parsed = parseSplits(form, transaction, page.formats)
  if (!parsed.ok) throw new ApiError('invalid_request', parsed.error)
  const done = await ledger.transactions.split(transaction.id, parsed.splits, {
    person: actor.person,
  })
  if (!done) throw absent('transaction')
  const props = await detailProps(c, done.transaction)
  return afterChange(c, `/transactions/${transaction.id}`, async () => (
    <>
      {openRow(c, props)}
      <Undoable act={done.act}>
        {parsed.splits.length > 0
          ? t('transactions.splitInto', { count: parsed.splits.length })
          : t('transactions.joined')}
      </Undoable>
      {await freshTotals(c, [transaction.localDate])}
    </>
  ))
})

parts.post('/:id/tags', async (c) => {
  const transaction = await find(c)
  const { ledger, actor } = c.var
  const typed = ((await formOf(c)).get('tags') ?? '')
    .split(',')
    .filter((text) => text.trim() !== '')
  const parsed = tagsSchema.safeParse(typed)
  if (!parsed.success) {
    throw new ApiError('invalid_request', t('transactions.tagsError'))
  }
  const by = { person: actor.person }
  const updated = await ledger.transactions.update(transaction.id, { tags: parsed.data }, by)
  if (!updated) throw absent('transaction')
  const props = await detailProps(c, updated.transaction)
  return afterChange(c, `/transactions/${transaction.id}`, () => (
    <>
      {openRow(c, props)}
      <Undoable act={updated.act}>{t('transactions.tagsSaved')}</Undoable>
    </>
  ))
})

export function TagForm({ transaction }: { transaction: Transaction }) {
  const { id, tags } = transaction
  return (
    <form class="category-form" {...rowForm(`/transactions/${id}/tags`)}>
      <div class="field">
        <label for={`tags-${id}`}>{t('transactions.tags')}</label>
        <div class="buttons">
          <input
            class="input"
            id={`tags-${id}`}
            name="tags"
            autocomplete="off"
            maxlength={400}
            value={tags.join(', ')}
          />
          <button type="submit" class="button">
            {t('transactions.tagIt')}
          </button>
        </div>
      </div>
    </form>
  )
}

export function SplitForm({ transaction, page }: { transaction: Transaction; page: Page }) {
  const { id, splits, amountMinor, currency } = transaction
  const amount = page.formats.money(amountMinor, currency)
  return (
    <details class="more" open={splits.length > 0}>
      <summary>
        {splits.length > 0
          ? t('transactions.splitInto', { count: splits.length })
          : t('transactions.splitIt')}
      </summary>
      <form class="stack" {...rowForm(`/transactions/${id}/splits`)}>
        <p class="muted small">
          {t('transactions.splitHelp', { amount, share: page.formats.percent(0.25) })}
        </p>
        {splitRows(transaction, page.formats).map((row, index) => (
          <fieldset class="split-row">
            <legend class="visually-hidden">{t('transactions.part', { number: index + 1 })}</legend>
            <input
              class="input amount-input"
              name={`amount-${index}`}
              aria-label={t('transactions.amountOfPart', { number: index + 1 })}
              placeholder={t('transactions.whatIsLeft')}
              autocomplete="off"
              value={row.amount}
            />
            <select
              class="input"
              name={`category-${index}`}
              aria-label={t('transactions.categoryOfPart', { number: index + 1 })}
            >
              <option value="">{t('transactions.noPart')}</option>
              <CategoryOptions page={page} chosen={row.category} />
            </select>
            <input
              class="input"
              name={`note-${index}`}
              aria-label={t('transactions.noteOfPart', { number: index + 1 })}
              placeholder={t('transactions.note')}
              autocomplete="off"
              maxlength={200}
              value={row.note}
            />
          </fieldset>
        ))}
        <div class="buttons">
          <button type="submit" class="button">
            {t(splits.length > 0 ? 'transactions.changeParts' : 'transactions.split')}
          </button>
          {splits.length > 0 && (
            <button type="submit" class="button quiet" name="join" value="yes">
              {t('transactions.joinAgain')}
            </button>
          )}
        </div>
      </form>
    </details>
  )
}
