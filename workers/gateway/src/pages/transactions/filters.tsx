/** Search and filters above the list: a plain form, which HTMX sends as one types. */

import { GROUPS } from '#shared/categories.ts'
import { KINDS } from '#shared/kinds.ts'
import { t } from '../../language.ts'
import type { Account, TransactionFilter } from '../../ledger/store.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'
import { Icon } from '../parts/icons.tsx'

type FiltersProps = {
  filter: TransactionFilter
  accounts: ReadonlyArray<Account>
  currencies: ReadonlyArray<string>
  page: Page
}

export function Filters({ filter, accounts, currencies, page }: FiltersProps) {
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
        <details class="filters-more" open={isNarrowed(filter)}>
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
            <CategoryFilter filter={filter} page={page} />
            <div class="field">
              <label for="kind">{t('add.kind')}</label>
              <select class="input" id="kind" name="kind">
                <option value="">{t('transactions.all')}</option>
                {KINDS.map((kind) => (
                  <option value={kind} selected={filter.kinds?.[0] === kind}>
                    {t(`kinds.${kind}`)}
                  </option>
                ))}
              </select>
            </div>
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
            {accounts.length > 0 && (
              <div class="field">
                <label for="account">{t('add.account')}</label>
                <select class="input" id="account" name="account">
                  <option value="">{t('transactions.all')}</option>
                  {accounts.map((account) => (
                    <option value={account.id} selected={filter.accountId === account.id}>
                      {accountName(account)}
                    </option>
                  ))}
                </select>
              </div>
            )}
          </div>
        </details>
        {filter.merchantKey && <input type="hidden" name="merchant" value={filter.merchantKey} />}
        {filter.tags?.[0] && <input type="hidden" name="tag" value={filter.tags[0]} />}
        {filter.review && <input type="hidden" name="review" value={filter.review} />}
      </form>
    </search>
  )
}

/** Groups and categories in one list; a group is `group:dining`. */
function CategoryFilter({ filter, page }: { filter: TransactionFilter; page: Page }) {
  const { names, categories } = page
  const category = filter.categories?.[0]
  return (
    <div class="field">
      <label for="category">{t('add.category')}</label>
      <select class="input" id="category" name="category">
        <option value="">{t('transactions.all')}</option>
        <option value="none" selected={category === 'none'}>
          {t('categories.none')}
        </option>
        {GROUPS.map((group) => (
          <optgroup label={names.group(group)}>
            <option value={`group:${group}`} selected={filter.groups?.[0] === group}>
              {t('transactions.allOf', { group: names.group(group) })}
            </option>
            {categories
              .filter((setting) => setting.group === group)
              .map((setting) => (
                <option value={setting.category} selected={category === setting.category}>
                  {names.category(setting.category)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function isNarrowed({ q, ...rest }: TransactionFilter): boolean {
  return Object.keys(rest).length > 0
}
