/** What things are called on the pages: the person's own names first. */
import { IGNORED_REASONS, type IgnoredReason, REVIEW_REASONS, type ReviewReason } from 'bank-mail'
import { type CategoryId, type Group, isCategory } from '#shared/categories.ts'
import { t } from '../language.ts'
import type { Account, CategorySetting } from '../ledger/store.ts'

export type Names = {
  category(category: CategoryId | null): string
  group(group: Group | null): string
}

/** Names of categories as the person changed them, else in the language that they read. */
export function namesOf(settings: ReadonlyArray<CategorySetting>): Names {
  const own = new Map(settings.map(({ category, title }) => [category, title]))
  return {
    category: (category) =>
      category === null
        ? t('categories.none')
        : (own.get(category) ?? shippedTitle(category) ?? category),
    group: (group) => (group === null ? t('categories.none') : t(`categories.group.${group}`)),
  }
}

/** The name that a category has until the person gives it another; null for one of their own. */
export function shippedTitle(category: CategoryId): string | null {
  return isCategory(category) ? t(`categories.${category}`) : null
}

/** `Visa everyday` where the person named it, else bank and last digits. */
export function accountName({ bank, mask, title }: Account): string {
  return title ?? `${bank} ••${mask}`
}

/** Whether a mail waits for that: `review.reason.…` says it as a sentence. */
export function isReviewReason(reason: unknown): reason is ReviewReason {
  return (REVIEW_REASONS as ReadonlyArray<unknown>).includes(reason)
}

/** Whether a mail moves no money for that: `mail.ignored.…` says what it was. */
export function isIgnoredReason(reason: unknown): reason is IgnoredReason {
  return (IGNORED_REASONS as ReadonlyArray<unknown>).includes(reason)
}
