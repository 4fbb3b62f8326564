/** One transaction in a list. It opens in place; without script it leads to its own page. */

import type { Child } from 'hono/jsx'
import { directionOf } from '#shared/kinds.ts'
import { t } from '../../language.ts'
import type { Transaction } from '../../ledger/store.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'
import { Amount } from '../parts/amount.tsx'
import { bankLineOf, CategoryButton, titleOf } from './category.tsx'
import { LinkBadges } from './links.tsx'
import { rowForm } from './row-form.ts'

type RowProps = {
  transaction: Transaction
  page: Page
  /** Lists without day headings say the day in the row. */
  hasDate?: boolean
  /** Below the line: a question about what was just changed, or all of the row when it is open. */
  children?: Child
  isOpen?: boolean
  /** Takes the focus when it comes in, because what had it is gone. */
  hasFocus?: boolean
}

export function Row({ transaction, page, hasDate, children, isOpen, hasFocus }: RowProps) {
  const { id } = transaction
  const target = isOpen ? `/transactions/${id}/row` : `/transactions/${id}`
  return (
    <li class={isOpen ? 'row open' : 'row'} id={`t-${id}`} data-row>
      <div class="row-line">
        <span class="row-time muted small">
          {hasDate && page.formats.date(transaction.localDate, 'short')}
          {!hasDate && transaction.localTime && page.formats.time(transaction.localTime)}
        </span>
        <span class="row-what">
          {!hasDate && (
            <input
              type="checkbox"
              class="row-select"
              form="bulk"
              name="ids"
              value={id}
              aria-label={t('transactions.selectOne', { name: titleOf(transaction) })}
            />
          )}
          <a
            id={`l-${id}`}
            class="row-title"
            data-row-link
            href={`/transactions/${id}`}
            hx-get={target}
            hx-target="closest [data-row]"
            hx-swap="outerHTML"
            aria-expanded={isOpen ? 'true' : 'false'}
            autofocus={hasFocus || undefined}
          >
            {titleOf(transaction)}
          </a>
          <RowMeta transaction={transaction} page={page} />
        </span>
        <CategoryButton transaction={transaction} page={page} />
        <span class="row-amount">
          <Amount
            formats={page.formats}
            minor={transaction.amountMinor}
            currency={transaction.currency}
            kind={transaction.kind}
          />
        </span>
      </div>
      {children}
    </li>
  )
}

function RowMeta({ transaction, page }: { transaction: Transaction; page: Page }) {
  const { kind, account, note, possibleDuplicateOf, tags, name, merchant } = transaction
  // Without a merchant, the title says the kind already.
  const hasKind = kind !== 'purchase' && (name ?? merchant) !== null
  const bankLine = bankLineOf(transaction)
  return (
    <span class="row-meta">
      {hasKind && (
        <span class={directionOf(kind) === 'in' ? 'badge in' : 'badge'}>{t(`kinds.${kind}`)}</span>
      )}
      {possibleDuplicateOf !== null && <span class="badge ask">{t('transactions.toldTwice')}</span>}
      <LinkBadges transaction={transaction} page={page} />
      {tags.map((tag) => (
        <a class="badge" href={`/transactions?tag=${encodeURIComponent(tag)}`}>
          #{tag}
        </a>
      ))}
      {bankLine !== null && <span class="row-raw">{bankLine}</span>}
      {account && <span class="row-account">{accountName(account)}</span>}
      {note && <span class="row-note">{note}</span>}
    </span>
  )
}

/** What stands where a deleted row stood. */
export function DeletedRow({ transaction, page }: { transaction: Transaction; page?: Page }) {
  const { id } = transaction
  return (
    <li class="row gone" id={`t-${id}`} data-row>
      <form class="row-line gone-line" {...rowForm(`/transactions/${id}/restore`)}>
        <span class="muted">
          {page
            ? [
                titleOf(transaction),
                page.formats.date(transaction.localDate, 'short'),
                page.formats.money(transaction.amountMinor, transaction.currency),
              ].join(', ')
            : t('transactions.wasDeleted', { name: titleOf(transaction) })}
        </span>
        <button
          type="submit"
          class="button compact"
          data-row-link
          // In the bin, no row has just taken the place of another.
          autofocus={page ? undefined : true}
        >
          {page ? t('transactions.restore') : t('parts.undo')}
          {page && <span class="visually-hidden"> {titleOf(transaction)}</span>}
        </button>
      </form>
    </li>
  )
}
