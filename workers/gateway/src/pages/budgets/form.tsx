/** Making a budget, and changing one. */
import { GROUPS } from '#shared/categories.ts'
import { t } from '../../language.ts'
import { CARRIES } from '../../ledger/budgets/envelope.ts'
import { PERIODS } from '../../ledger/budgets/windows.ts'
import type { Budget, BudgetStatus } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { Field } from '../parts/field.tsx'
import { Was } from '../parts/was.tsx'
import { CARRY_KEYS, PERIOD_KEYS } from './names.ts'

export type BudgetFormProps = {
  page: Page
  /** What it is likely to be in. */
  currency: string
  /** As it was typed, and what is wrong with it. */
  refused?: { values: Readonly<Record<string, string>>; field: string; error: string }
}

export function NewBudgetForm({ page, currency, refused }: BudgetFormProps) {
  const typed = (name: string) => refused?.values[name]
  const errorOf = (name: string) => (refused?.field === name ? refused.error : undefined)
  return (
    <form class="stack" method="post" action="/budgets">
      <div class="fields">
        <Field id="budget-of" name="of" label={t('budgets.of')} error={errorOf('of')}>
          {(control) => (
            <select {...control} class="input">
              <TargetOptions page={page} chosen={typed('of') ?? 'everything'} />
            </select>
          )}
        </Field>
        <AmountField value={typed('amount') ?? ''} error={errorOf('amount')} />
        <Field
          id="budget-currency"
          name="currency"
          label={t('budgets.currency')}
          error={errorOf('currency')}
        >
          {(control) => (
            <input
              {...control}
              class="input"
              maxlength={3}
              autocomplete="off"
              autocapitalize="characters"
              value={typed('currency') ?? currency}
            />
          )}
        </Field>
        <Field id="budget-period" name="period" label={t('budgets.period')}>
          {(control) => (
            <select {...control} class="input">
              {PERIODS.map((period) => (
                <option value={period} selected={period === typed('period')}>
                  {t(PERIOD_KEYS[period])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <CarriesField chosen={typed('carries')} />
      </div>
      <button type="submit" class="button primary">
        {t('budgets.make')}
      </button>
    </form>
  )
}

/** A budget as its form shows it. */
export function budgetFields({ amountMinor, currency, carries }: BudgetStatus, { formats }: Page) {
  return { amount: formats.amountInput(amountMinor, currency), carries }
}

export function BudgetForm({ budget, page }: { budget: BudgetStatus; page: Page }) {
  const fields = budgetFields(budget, page)
  return (
    <form class="stack" method="post" action={`/budgets/${budget.id}`}>
      <Was values={fields} />
      <div class="fields">
        <AmountField value={fields.amount} help={t('budgets.amountHelp')} />
        <CarriesField chosen={fields.carries} />
      </div>
      <button type="submit" class="button primary">
        {t('budgets.save')}
      </button>
    </form>
  )
}

type AmountProps = { value: string; error?: string | undefined; help?: string }

function AmountField({ value, error, help }: AmountProps) {
  return (
    <Field
      id="budget-amount"
      name="amount"
      label={t('budgets.amount')}
      error={error}
      {...(help === undefined ? {} : { help })}
    >
      {(control) => (
        <input
          {...control}
          class="input amount-input"
          inputmode="decimal"
          autocomplete="off"
          required
          value={value}
        />
      )}
    </Field>
  )
}

function CarriesField({ chosen }: { chosen: string | undefined }) {
  return (
    <Field id="budget-carries" name="carries" label={t('budgets.carries')}>
      {(control) => (
        <select {...control} class="input">
          {CARRIES.map((carries: Budget['carries']) => (
            <option value={carries} selected={carries === chosen}>
              {t(CARRY_KEYS[carries])}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Everything, each group, and the categories of each that count as spending. */
function TargetOptions({ page, chosen }: { page: Page; chosen: string }) {
  const { names, categories } = page
  const option = (value: string, title: string) => (
    <option value={value} selected={value === chosen}>
      {title}
    </option>
  )
  return (
    <>
      {option('everything', t('budgets.everything'))}
      {GROUPS.map((group) => {
        const own = categories.filter((one) => {
          return one.group === group && one.counts === 'spending' && !one.hidden
        })
        if (own.length === 0) return null
        return (
          <optgroup label={names.group(group)}>
            {option(`group:${group}`, t('budgets.allOf', { group: names.group(group) }))}
            {own.map((one) => option(`category:${one.category}`, names.category(one.category)))}
          </optgroup>
        )
      })}
    </>
  )
}
