/** What things are called on the pages: the person's own names first. */
import type { IgnoredReason, ReviewReason } from 'bank-mail'
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

/** Why a mail waits for review, as a sentence to the person. */
export const REVIEW_TITLES: Readonly<Record<ReviewReason, string>> = {
  unknown_template: 'A bank we know, in words we do not.',
  unknown_bank: 'Money seems to move, but the mail does not say it clearly enough to record it.',
  ambiguous_amount: 'The amount can be read in two ways.',
  several_amounts: 'More than one amount could be the one.',
  no_amount: 'No amount was found.',
  no_currency: 'No currency was found.',
  no_direction: 'It is not clear whether money came in or went out.',
  no_date: 'No date was found.',
  other_wording: 'It is nearly what you confirmed before, and something in it is new or missing.',
  ambiguous_date: 'The date can be read in two ways, or in none.',
  implausible_date: 'The date is long before the mail, or after it.',
  declined: 'Something in it says that it was refused or failed.',
  reversed: 'Something in it says that it was undone.',
  pending: 'Something in it says that it is still pending.',
  requested: 'Something in it says that it is only asked for.',
  scheduled: 'Something in it says that it is still to come.',
  suspicious_sender: 'It claims to be from a bank, and may not be. Follow no link in it.',
  unknown_sender:
    'It is clear, but its sender is no bank that is known, nor one that you admitted.',
  unknown_forwarder: 'It was forwarded from an address that is not one of yours.',
  unverified_sender: 'Nothing shows that it is from whom it says. Follow no link in it.',
  failed_authentication: 'It is forged: it is not from whom it says. Follow no link in it.',
  unreadable: 'The mail is broken and could not be read.',
  too_large: 'The mail is too large to be read.',
  hidden_amount: 'The mail hides an amount that it does not show.',
  text_html_differ: 'The plain text and the formatted part of the mail name different amounts.',
  mixed_digits: 'A number is written with letters or with digits of another script.',
  unclear_layout: 'The mail moves, turns or covers digits, so that what it shows is not certain.',
  unread_mail: 'It holds a mail that could not be read.',
  unreadable_part: 'It holds a picture or a document that could not be read.',
}

/** What a mail was that moves no money. */
export const IGNORED_TITLES: Readonly<Record<IgnoredReason, string>> = {
  otp: 'One-time code',
  statement: 'Statement',
  marketing: 'Marketing',
  settings: 'Change of settings',
  security: 'Security notice',
  reminder: 'Reminder of a payment',
  declined: 'Declined',
  hold: 'Authorised only',
  forwarding_confirmation: 'Forwarding confirmation',
  taught: 'You said that it is no transaction',
  information: 'Information',
  not_bank_mail: 'Not about money',
}
