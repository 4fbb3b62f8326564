/** What a rule says, in words: its conditions, and what it gives. */
import { t } from '../../language.ts'
import type { Conditions, Outcome, Rule } from '../../ledger/rules/schema.ts'
import type { Account } from '../../ledger/store.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'

export type Known = {
  page: Page
  accounts: ReadonlyArray<Account>
  /** What merchants are called, by their keys. */
  merchants: ReadonlyMap<string, string>
}

/** Each condition as a few words: all of them have to hold. */
export function conditionWords(when: Conditions, { accounts, merchants }: Known): Array<string> {
  const { merchant, text, minAmount, maxAmount, account, kind, direction, currency } = when
  const named = accounts.find(({ id }) => id === account)
  const kinds = kind?.map((one) => t(`kinds.${one}`)).join(' / ')
  const words = [
    merchant !== undefined &&
      t('rules.if_merchant', { merchant: merchants.get(merchant) ?? merchant }),
    text !== undefined && t('rules.if_text', { text }),
    minAmount !== undefined && t('rules.if_from', { amount: minAmount }),
    maxAmount !== undefined && t('rules.if_to', { amount: maxAmount }),
    currency !== undefined && t('rules.if_currency', { currency }),
    account !== undefined && t('rules.if_account', { account: named ? accountName(named) : '?' }),
    kinds !== undefined && t('rules.if_kind', { kinds }),
    direction !== undefined && t(direction === 'in' ? 'rules.if_in' : 'rules.if_out'),
    when.dayFrom !== undefined &&
      t('rules.if_days', { from: String(when.dayFrom), to: String(when.dayTo) }),
  ]
  return words.filter((word) => word !== false)
}

/** Each value that it gives as a few words. */
export function outcomeWords(then: Outcome, page: Page): Array<string> {
  const { category, splits, name, note, notSpending, tags = [] } = then
  const parts = splits?.map(
    ({ share, category }) =>
      `${share === 'rest' ? t('rules.rest') : share} ${page.names.category(category)}`,
  )
  const words = [
    category !== undefined && t('rules.then_category', { category: page.names.category(category) }),
    parts !== undefined && t('rules.then_split', { parts: parts.join(', ') }),
    name !== undefined && t('rules.then_name', { name }),
    note !== undefined && t('rules.then_note', { note }),
    notSpending === true && t('rules.then_not_spending'),
    ...tags.map((tag) => t('rules.then_tag', { tag })),
  ]
  return words.filter((word) => word !== false)
}

/** Merchants that rules name, as they are called. */
export function merchantKeysOf(rules: ReadonlyArray<Pick<Rule, 'if'>>): Array<string> {
  return rules.flatMap((rule) => rule.if.merchant ?? [])
}
