/** The forms that tag a transaction and split it. */

import { t } from '../../language.ts'
import type { Transaction } from '../../ledger/store.ts'
import { CategoryOptions } from '../entry/fields.tsx'
import type { Page } from '../page.ts'
import { Was } from '../parts/was.tsx'
import { rowForm } from './row-form.ts'
import { splitFields, splitRows } from './split-form.ts'

/** Its tags, as their form shows them. */
export function tagFields({ tags }: Transaction) {
  return { tags: tags.join(', ') }
}

export function TagForm({ transaction }: { transaction: Transaction }) {
  const { id } = transaction
  const fields = tagFields(transaction)
  return (
    <form class="category-form" {...rowForm(`/transactions/${id}/tags`)}>
      <Was values={fields} />
      <div class="field">
        <label for={`tags-${id}`}>{t('transactions.tags')}</label>
        <div class="buttons">
          <input
            class="input"
            id={`tags-${id}`}
            name="tags"
            autocomplete="off"
            maxlength={400}
            value={fields.tags}
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
  const rows = splitRows(transaction, page.formats)
  return (
    <details class="more" open={splits.length > 0} data-changes>
      <summary>
        {splits.length > 0
          ? t('transactions.splitInto', { count: splits.length })
          : t('transactions.splitIt')}
      </summary>
      <form class="stack" {...rowForm(`/transactions/${id}/splits`)}>
        <Was values={splitFields(rows)} />
        <p class="muted small">
          {t('transactions.splitHelp', { amount, share: page.formats.percent(0.25) })}
        </p>
        {rows.map((row, index) => (
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
