/** What to do with those of the list that are ticked, or with all that was found. */

import { t } from '../../language.ts'
import { WRITTEN } from '../../ledger/transaction-schema.ts'
import { CategoryOptions } from '../entry/fields.tsx'
import { csvAddress } from '../filter.ts'
import type { Page } from '../page.ts'
import { Icon } from '../parts/icons.tsx'
import { postTo } from '../parts/post-form.tsx'

type BulkPanelProps = {
  query: Readonly<Record<string, string>>
  /** How many were found; null: more than were counted. */
  count: number | null
  /** The list looked back a part of the way: there may be more. */
  isPartly: boolean
  page: Page
}

/** While it is open, every row has a box to tick; client/select.ts ticks a stretch of them. */
export function BulkPanel({ query, count, isPartly, page }: BulkPanelProps) {
  const uncounted = isPartly ? 'transactions.allFurther' : 'transactions.allOfThem'
  return (
    <details id="bulk-panel" class="more bulk" data-changes>
      <summary>{t('transactions.select')}</summary>
      <form id="bulk" class="buttons" {...postTo('/transactions/bulk', { target: '#results' })}>
        <input type="hidden" name="query" value={new URLSearchParams(query).toString()} />
        <label class="check">
          <input type="checkbox" name="all" value="yes" />
          <span>{count === null ? t(uncounted) : t('transactions.allFound', { count })}</span>
        </label>
        <select class="input" name="category" aria-label={t('transactions.newCategory')}>
          <option value="">{t('transactions.chooseCategory')}</option>
          <CategoryOptions page={page} chosen="" />
        </select>
        <button type="submit" class="button compact" name="do" value="category">
          {t('transactions.categorise')}
        </button>
        <input
          class="input"
          name="tag"
          aria-label={t('transactions.tagForSelected')}
          placeholder={t('transactions.tag')}
          maxlength={40}
          autocomplete="off"
        />
        <button type="submit" class="button compact" name="do" value="tag">
          {t('transactions.addTag')}
        </button>
        <button type="submit" class="button compact" name="do" value="untag">
          {t('transactions.removeTag')}
        </button>
        <input
          class="input"
          name="note"
          aria-label={t('transactions.noteForSelected')}
          placeholder={t('transactions.note')}
          maxlength={WRITTEN.note}
          autocomplete="off"
        />
        <button type="submit" class="button compact" name="do" value="note">
          {t('transactions.setNote')}
        </button>
        <button type="submit" class="button compact" name="do" value="unnote">
          {t('transactions.removeNote')}
        </button>
        <button type="submit" class="button compact danger" name="do" value="delete">
          {t('transactions.deleteThose')}
        </button>
        {/* Wider, it stands above the list. */}
        <a class="button compact quiet on-phone" href={csvAddress(query)} download>
          <Icon name="download" />
          CSV
        </a>
      </form>
    </details>
  )
}
