/** Search and filters above the list: a plain form, which HTMX sends as one types. */

import { GROUPS } from '#shared/categories.ts'
import { KINDS } from '#shared/kinds.ts'
import { t } from '../../language.ts'
import type { Account, TransactionFilter } from '../../ledger/store.ts'
import { SETTERS } from '../filter.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'
import { Icon } from '../parts/icons.tsx'
import { shownBound } from './bounds.ts'
import { type ChoiceList, Choices } from './choices.tsx'

type FiltersProps = {
  filter: TransactionFilter
  accounts: ReadonlyArray<Account>
  tags: ReadonlyArray<string>
  currencies: ReadonlyArray<string>
  page: Page
}

export function Filters({ filter, accounts, tags, currencies, page }: FiltersProps) {
  return (
    <search>
      <form
        id="filters"
        class="filters card"
        action="/transactions"
        method="get"
        hx-get="/transactions"
        hx-target="#results"
        hx-swap="outerHTML"
        hx-trigger="submit, change, input delay:300ms from:#q"
        hx-sync="this:replace"
      >
        <div class="filters-first">
          <div class="search">
            <Icon name="search" />
            <label class="visually-hidden" for="q">
              {t('transactions.search')}
            </label>
            <input
              class="input"
              id="q"
              name="q"
              type="search"
              placeholder={t('transactions.searchHint')}
              autocomplete="off"
              value={filter.q ?? ''}
            />
          </div>
          <button type="submit" class="button">
            {t('transactions.search')}
          </button>
        </div>
        <details class="filters-more">
          <summary>{t('transactions.filters')}</summary>
          <div class="fields">
            <div class="field">
              <label for="from">{t('transactions.from')}</label>
              <input class="input" id="from" name="from" type="date" value={filter.from ?? ''} />
            </div>
            <div class="field">
              <label for="to">{t('transactions.to')}</label>
              <input class="input" id="to" name="to" type="date" value={filter.to ?? ''} />
            </div>
            <AmountBound
              name="min"
              label={t('transactions.minAmount')}
              value={shownBound(filter.minAmount, filter, page)}
            />
            <AmountBound
              name="max"
              label={t('transactions.maxAmount')}
              value={shownBound(filter.maxAmount, filter, page)}
            />
            {currencies.length > 1 && (
              <div class="field">
                <label for="currency">{t('add.currency')}</label>
                <select class="input" id="currency" name="currency">
                  <option value="">{t('transactions.all')}</option>
                  {currencies.map((code) => (
                    <option value={code} selected={filter.currency === code}>
                      {code}
                    </option>
                  ))}
                </select>
              </div>
            )}
          </div>
          <div class="choice-lists">
            <Choices
              title={t('add.category')}
              lists={categoryChoices(page)}
              chosen={{ category: filter.categories, group: filter.groups }}
            />
            <Choices
              title={t('add.kind')}
              lists={[{ name: 'kind', choices: KINDS.map((kind) => [kind, t(`kinds.${kind}`)]) }]}
              chosen={{ kind: filter.kinds }}
            />
            <Choices
              title={t('add.account')}
              lists={[
                { name: 'account', choices: accounts.map((one) => [one.id, accountName(one)]) },
              ]}
              chosen={{ account: filter.accountIds }}
            />
            <Choices
              title={t('people.whoPaid')}
              lists={[{ name: 'paidBy', choices: payers(accounts, page) }]}
              chosen={{ paidBy: filter.paidBy }}
            />
            <Choices
              title={t('transactions.tag')}
              lists={[{ name: 'tag', choices: tags.map((tag) => [tag, `#${tag}`]) }]}
              chosen={{ tag: filter.tags }}
            />
            <Choices
              title={t('transactions.categorySetBy')}
              lists={[
                { name: 'setBy', choices: SETTERS.map((by) => [by, t(`parts.setBy.${by}`)]) },
              ]}
              chosen={{ setBy: filter.setBy }}
            />
            <label class="check">
              <input type="checkbox" name="hasNote" value="true" checked={filter.hasNote} />
              <span>{t('transactions.hasNote')}</span>
            </label>
          </div>
        </details>
        {filter.merchantKey && <input type="hidden" name="merchant" value={filter.merchantKey} />}
        {filter.review && <input type="hidden" name="review" value={filter.review} />}
      </form>
    </search>
  )
}

type AmountBoundProps = {
  name: 'min' | 'max'
  label: string
  value: string
}

function AmountBound({ name, label, value }: AmountBoundProps) {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        class="input"
        id={name}
        name={name}
        inputmode="decimal"
        maxlength={30}
        autocomplete="off"
        value={value}
      />
    </div>
  )
}

/** Those without a category, then each group with its categories. */
function categoryChoices({ names, categories }: Page): Array<ChoiceList> {
  const groups = GROUPS.flatMap((group): Array<ChoiceList> => {
    const members = categories.filter((setting) => setting.group === group)
    const all = t('transactions.allOf', { group: names.group(group) })
    return [
      { name: 'group', title: names.group(group), choices: [[group, all]] },
      {
        name: 'category',
        choices: members.map(({ category }) => [category, names.category(category)]),
      },
    ]
  })
  return [{ name: 'category', choices: [['none', t('categories.none')]] }, ...groups]
}

/** Whoever has an account. */
function payers(accounts: ReadonlyArray<Account>, { calls }: Page): Array<[string, string]> {
  const people = new Set(accounts.flatMap(({ person }) => person ?? []))
  return [...people].sort().map((person) => [person, calls(person)])
}
