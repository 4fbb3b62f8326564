/** After a correction that taught: shall what is past follow? */
import type { LedgerStore, Transaction } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { titleOf } from './category.tsx'

const MOST = 200

/**
 * How many other transactions of the merchant a machine put into another category; `more` where
 * there may be others still.
 */
export async function othersOf(
  ledger: LedgerStore,
  transaction: Transaction,
): Promise<{ count: number; more: boolean }> {
  if (transaction.merchantKey === null) return { count: 0, more: false }
  const { items, nextCursor } = await ledger.transactions.list(
    { merchantKey: transaction.merchantKey },
    { cursor: null, limit: MOST },
  )
  const others = items.filter(
    ({ id, category, categoryBy }) =>
      id !== transaction.id && categoryBy !== 'person' && category !== transaction.category,
  )
  return { count: others.length, more: nextCursor !== null }
}

type FollowUpProps = {
  transaction: Transaction
  others: { count: number; more: boolean }
  page: Page
}

export function FollowUp({ transaction, others, page }: FollowUpProps) {
  const { id, category } = transaction
  if (others.count === 0 || category === null) return null
  const number = `${page.formats.number(others.count)}${others.more ? ' or more' : ''}`
  return (
    <form
      class="follow-up"
      method="post"
      action={`/transactions/${id}/past`}
      hx-post={`/transactions/${id}/past`}
      hx-target="closest [data-row]"
      hx-swap="outerHTML"
    >
      <input type="hidden" name="category" value={category} />
      <p>
        {titleOf(transaction)} is {page.names.category(category)} from now on. Change {number}{' '}
        earlier {others.count === 1 ? 'one' : 'ones'} too?
      </p>
      <div class="buttons">
        <button type="submit" class="button compact primary">
          Change {number}
        </button>
        <a
          class="button compact quiet"
          href={`/transactions/${id}`}
          hx-get={`/transactions/${id}/row`}
          hx-target="closest [data-row]"
          hx-swap="outerHTML"
        >
          Leave them
        </a>
      </div>
    </form>
  )
}
