/** The category of a row, and the way to another one. */

import { type CategoryId, isCategoryId } from '#shared/categories.ts'
import { ApiError } from '../../api/problem.ts'
import { labelWhy } from '../../label-why.ts'
import { t } from '../../language.ts'
import type { Transaction } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { CategoryMark } from '../parts/mark.tsx'
import { onto } from '../parts/was.tsx'

/** What a transaction is called where its mail names no merchant. */
export function titleOf({ name, merchant, kind }: Transaction): string {
  return name ?? merchant ?? t(`kinds.${kind}`)
}

/** Its name, as the form of it shows it. */
export function nameFields({ name, merchant }: Transaction) {
  return { name: name ?? merchant ?? '' }
}

/**
 * The category that a person gave it, as a form knows it: empty where a machine did or nobody, since
 * what a machine says is there to be said otherwise.
 */
export function chosenFields({ category, categoryBy, splits }: Transaction) {
  const chosen = categoryBy === 'person' ? category : null
  return { category: splits.length > 0 ? 'split' : (chosen ?? '') }
}

/** The form that gives it a category, where nobody gave it another since. */
export function chosenIn(
  form: ReadonlyMap<string, string>,
  before: Transaction,
  page: Page,
): CategoryId {
  const say = (value: string) => value && wordsOf(before, page).text
  const category = onto(form, chosenFields(before), say).get('category')
  if (isCategoryId(category)) return category
  throw new ApiError('invalid_request', t('transactions.chooseCategory'))
}

/** The merchant as the bank wrote it; null where its name says the same in another case. */
export function bankLineOf({ name, merchant }: Transaction): string | null {
  const isSame = name === null || name.toLowerCase() === merchant?.toLowerCase()
  return isSame ? null : merchant
}

/** Opens the picker; without script, the transaction's own page. */
export function CategoryButton({ transaction, page }: { transaction: Transaction; page: Page }) {
  const { id, category, label, merchantKey } = transaction
  const { text, ask } = wordsOf(transaction, page)
  return (
    <a
      id={`c-${id}`}
      class={`category ${ask ? 'ask' : ''}`.trim()}
      href={`/transactions/${id}`}
      data-pick
      data-action={`/transactions/${id}/category`}
      data-merchant={titleOf(transaction)}
      data-ask-always={merchantKey === null ? undefined : ''}
      data-current={category ?? undefined}
      data-was={chosenFields(transaction).category || undefined}
      title={labelWhy(label.why) ?? undefined}
    >
      <span class="visually-hidden">{t('transactions.categoryLabel')} </span>
      <CategoryMark category={category} page={page} />
      {text}
    </a>
  )
}

function wordsOf(
  { category, label, splits }: Transaction,
  { names }: Page,
): { text: string; ask: boolean } {
  if (splits.length > 0)
    return { text: t('transactions.splitInto', { count: splits.length }), ask: false }
  if (label.decision === 'pending') return { text: t('transactions.beingLabelled'), ask: false }
  if (category === null) return { text: t('transactions.chooseCategory'), ask: true }
  const name = names.category(category)
  return label.decision === 'suggest' ? { text: `${name}?`, ask: true } : { text: name, ask: false }
}
