/** The fields of one transaction in a form: to add one, to correct one, to record a mail's. */

import { GROUPS } from '#shared/categories.ts'
import { KINDS } from '#shared/kinds.ts'
import { t } from '../../language.ts'
import type { Account } from '../../ledger/store.ts'
import { MERCHANT_LENGTH, WRITTEN, WRITTEN_NAMES } from '../../ledger/transaction-schema.ts'
import { accountName } from '../names.ts'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import type { EntryErrors, EntryField, Typed } from './parse.ts'

type EntryFieldsProps = {
  page: Page
  accounts: ReadonlyArray<Account>
  typed: Typed
  errors?: EntryErrors
  /** Several entries may stand in one form. */
  index?: number
  /** Makes the ids of the fields unique on the page. */
  prefix: string
  /** A correction leaves the category to the picker. */
  hasCategory?: boolean
}

export function EntryFields(props: EntryFieldsProps) {
  const { page, accounts, typed, errors = {}, index = 0, prefix, hasCategory = true } = props
  const field = (name: EntryField) => ({
    id: `${prefix}-${name}-${index}`,
    name: `${name}-${index}`,
    error: errors[name],
  })
  return (
    <div class="entry">
      <div class="fields entry-fields">
        <Field {...field('amount')} label={t('add.amount')}>
          {(control) => (
            <input
              {...control}
              class="input amount-input"
              inputmode="decimal"
              autocomplete="off"
              required
              value={typed.amount}
            />
          )}
        </Field>
        <Field {...field('currency')} label={t('add.currency')}>
          {(control) => (
            <input
              {...control}
              class="input"
              list="currencies"
              autocomplete="off"
              autocapitalize="characters"
              minlength={3}
              maxlength={3}
              required
              value={typed.currency}
            />
          )}
        </Field>
        <Field {...field('kind')} class="wide-if-narrow" label={t('add.kind')}>
          {(control) => (
            <select {...control} class="input">
              {KINDS.map((kind) => (
                <option value={kind} selected={kind === typed.kind}>
                  {t(`kinds.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field {...field('merchant')} label={t('add.merchant')} class="wide">
          {(control) => (
            <input
              {...control}
              class="input"
              autocomplete="off"
              maxlength={MERCHANT_LENGTH}
              value={typed.merchant}
            />
          )}
        </Field>
        <Field {...field('date')} label={t('add.date')}>
          {(control) => (
            <input {...control} class="input" type="date" required value={typed.date} />
          )}
        </Field>
        <Field {...field('time')} label={t('add.time')}>
          {(control) => <input {...control} class="input" type="time" value={typed.time} />}
        </Field>
        {hasCategory && (
          <Field {...field('category')} class="wide-if-narrow" label={t('add.category')}>
            {(control) => (
              <select {...control} class="input">
                <option value="">{t('add.chooseForMe')}</option>
                <CategoryOptions page={page} chosen={typed.category} />
              </select>
            )}
          </Field>
        )}
        {accounts.length > 0 && (
          <Field {...field('account')} class="wide-if-narrow" label={t('add.account')}>
            {(control) => (
              <select {...control} class="input">
                <option value="">{t('add.none')}</option>
                {accounts.map((account) => (
                  <option value={account.id} selected={account.id === typed.account}>
                    {accountName(account)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {WRITTEN_NAMES.map((name) => (
          <Field
            {...field(name)}
            label={t('add.optional', { field: t(`transactions.${name}`) })}
            class="wide"
          >
            {(control) => (
              <textarea {...control} class="input" rows={1} maxlength={WRITTEN[name]}>
                {typed[name]}
              </textarea>
            )}
          </Field>
        ))}
      </div>
    </div>
  )
}

type CategoryOptionsProps = {
  page: Page
  chosen: string
  /** What cannot be chosen: a category is not merged into itself. */
  without?: string
}

/** Options of a select, by group; hidden categories only where one is chosen already. */
export function CategoryOptions({ page, chosen, without }: CategoryOptionsProps) {
  return (
    <>
      {GROUPS.map((group) => {
        const members = page.categories.filter(
          ({ group: own, category, hidden }) =>
            own === group && category !== without && (!hidden || category === chosen),
        )
        return (
          members.length > 0 && (
            <optgroup label={page.names.group(group)}>
              {members.map(({ category }) => (
                <option value={category} selected={category === chosen}>
                  {page.names.category(category)}
                </option>
              ))}
            </optgroup>
          )
        )
      })}
    </>
  )
}

/** What the currency fields of a page offer; any other code can be typed. */
export function CurrencyList({ currencies }: { currencies: ReadonlyArray<string> }) {
  return (
    <datalist id="currencies">
      {currencies.map((code) => (
        <option value={code} />
      ))}
    </datalist>
  )
}
