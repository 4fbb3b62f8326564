/** Categories: the person's own names, which are offered, and what they mean to spend. */

import { GROUPS, isCategory } from '#shared/categories.ts'
import { t } from '../../language.ts'
import type { Budget, CategorySetting } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { SHOWS_ERRORS } from '../parts/refused.ts'
import { Was } from '../parts/was.tsx'
import { NewCategory } from './category.tsx'

/** Two columns that stay what they are when a category is opened. */
const COLUMNS = [GROUPS.slice(0, 5), GROUPS.slice(5)]

type CategoriesProps = {
  page: Page
  budgets: ReadonlyArray<Budget>
  currencies: ReadonlyArray<string>
}

export function Categories({ page, budgets, currencies }: CategoriesProps) {
  return (
    <section class="card stack" aria-labelledby="categories-title">
      <h2 id="categories-title">{t('parts.categories')}</h2>
      <p class="muted small">{t('settings.categoriesHelp')}</p>
      <NewCategory page={page} />
      <div class="category-groups">
        {COLUMNS.map((groups) => (
          <div>
            {groups.map((group) => (
              <section aria-labelledby={`settings-${group}`}>
                <h3 id={`settings-${group}`} class="group-title">
                  {page.names.group(group)}
                </h3>
                <ul class="category-list">
                  {page.categories
                    .filter((setting) => setting.group === group)
                    .map((setting) => (
                      <CategoryItem
                        setting={setting}
                        budgets={budgets.filter(({ category }) => category === setting.category)}
                        currencies={currencies}
                        page={page}
                      />
                    ))}
                </ul>
              </section>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

export type CategoryItemProps = {
  setting: CategorySetting
  budgets: ReadonlyArray<Budget>
  currencies: ReadonlyArray<string>
  page: Page
  /** Budget as it was typed, and what is wrong with it. */
  refused?: { amount: string; currency: string; error: string }
  isOpen?: boolean
}

export function CategoryItem(props: CategoryItemProps) {
  const { setting, budgets, currencies, page, refused, isOpen } = props
  const { category, title, hidden, icon } = setting
  const { formats } = page
  const [budget] = budgets
  const currency = refused?.currency ?? budget?.currency ?? currencies[0] ?? ''
  const amount =
    refused?.amount ?? (budget ? formats.amountInput(budget.amountMinor, currency) : '')
  const action = `/settings/categories/${category}`
  return (
    <li data-category>
      <details open={isOpen || refused !== undefined}>
        <summary>
          <span>
            {icon && `${icon} `}
            {page.names.category(category)}
          </span>
          <span class="muted small">
            {[
              hidden && t('settings.hidden'),
              ...budgets.map((one) =>
                t('settings.aMonth', { amount: formats.money(one.amountMinor, one.currency) }),
              ),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </summary>
        <form
          class="stack"
          method="post"
          action={action}
          hx-post={action}
          hx-target="closest [data-category]"
          hx-swap="outerHTML"
          {...SHOWS_ERRORS}
        >
          <Was
            values={{ title: title ?? '', hidden: hidden ? 'yes' : '', budget: amount, currency }}
          />
          <div class="fields">
            <Field id={`title-${category}`} name="title" label={t('settings.name')}>
              {(control) => (
                <input
                  {...control}
                  class="input"
                  maxlength={40}
                  autocomplete="off"
                  placeholder={isCategory(category) ? t(`categories.${category}`) : undefined}
                  value={title ?? ''}
                />
              )}
            </Field>
            <Field
              id={`budget-${category}`}
              name="budget"
              label={t('settings.budgetAMonth')}
              error={refused?.error}
            >
              {(control) => (
                <input
                  {...control}
                  class="input amount-input"
                  inputmode="decimal"
                  autocomplete="off"
                  value={amount}
                />
              )}
            </Field>
            <Field id={`budget-currency-${category}`} name="currency" label={t('add.currency')}>
              {(control) => (
                <input
                  {...control}
                  class="input"
                  maxlength={3}
                  autocomplete="off"
                  autocapitalize="characters"
                  value={currency}
                />
              )}
            </Field>
          </div>
          <label class="check">
            <input type="checkbox" name="hidden" value="yes" checked={hidden} />
            <span>{t('settings.doNotOffer')}</span>
          </label>
          <div class="buttons">
            <button type="submit" class="button">
              {t('settings.save')}
            </button>
            <a class="button quiet" href={`/settings/categories/${category}`}>
              {t('settings.more')}
              <span class="visually-hidden"> ({page.names.category(category)})</span>
            </a>
          </div>
        </form>
      </details>
    </li>
  )
}
