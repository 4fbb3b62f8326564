/** After a correction: shall what is past follow, or do corrections that contradict each other ask for rules? */
import { t } from '../../language.ts'
import type { RuleSuggestion } from '../../ledger/rules/schema.ts'
import type { LedgerStore, Transaction } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Was } from '../parts/was.tsx'
import { SuggestionButtons, suggestedWords } from '../rules/suggestions.tsx'
import { chosenFields, titleOf } from './category.tsx'
import { rowForm } from './row-form.ts'

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
  const count = others.count
  const more = others.more ? 'yes' : 'other'
  return (
    <form class="follow-up" {...rowForm(`/transactions/${id}/past`)}>
      <input type="hidden" name="category" value={category} />
      <Was values={chosenFields(transaction)} />
      <p>
        {t('transactions.followUp', {
          merchant: titleOf(transaction),
          category: page.names.category(category),
          count,
          more,
        })}
      </p>
      <div class="buttons">
        <button type="submit" class="button compact primary">
          {t('transactions.followUpDo', { count, more })}
        </button>
        <a
          class="button compact quiet"
          href={`/transactions/${id}`}
          hx-get={`/transactions/${id}/row`}
          hx-target="closest [data-row]"
          hx-swap="outerHTML"
        >
          {t('transactions.leaveThem')}
        </a>
        <a class="button compact quiet" href={`/rules/new?transaction=${id}`}>
          {t('rules.make')}
        </a>
      </div>
    </form>
  )
}

/** The rules that corrections of this transaction's merchant ask for; null where they ask for none. */
export async function rulesAskedFor(
  ledger: LedgerStore,
  { merchantKey }: Transaction,
): Promise<RuleSuggestion | null> {
  if (merchantKey === null) return null
  const [asked] = await ledger.rules.suggestions(merchantKey)
  return asked ?? null
}

/** Where corrections of a merchant differ by amount, at the one that showed it. */
export function AskedRules({ suggestion, page }: { suggestion: RuleSuggestion; page: Page }) {
  return (
    <form class="follow-up" method="post" action="/rules/suggestions">
      <p>{suggestedWords(suggestion, page)}</p>
      <div class="buttons">
        <SuggestionButtons suggestion={suggestion} />
      </div>
    </form>
  )
}
