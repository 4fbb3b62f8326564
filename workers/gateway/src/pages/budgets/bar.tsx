/** How far a budget is spent, as a line, a bar and words. */
import { t } from '../../language.ts'
import type { BudgetStatus } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { CategoryMark, GroupMark } from '../parts/mark.tsx'
import { amountsOf, Unrated } from '../parts/originals.tsx'
import { budgetName, standingWords } from './names.ts'

export function BudgetBar({ budget, page }: { budget: BudgetStatus; page: Page }) {
  const { formats } = page
  const { current, currency, state } = budget
  const name = budgetName(budget, page)
  const whole = Math.max((current.amountMinor ?? 0) + current.carriedMinor, 1)
  const spent = Math.min(Math.max(current.spentMinor, 0), whole)
  return (
    <>
      <div class="budget-line">
        <a href={`/budgets/${budget.id}`}>
          {budget.group !== null && <GroupMark group={budget.group} />}
          <CategoryMark category={budget.category} page={page} />
          {name}
        </a>
        <span>
          {t.rich('budgets.spentOf', {
            spent: formats.money(current.spentMinor, currency),
            amount: formats.money((current.amountMinor ?? 0) + current.carriedMinor, currency),
            muted: (text) => <span class="muted">{text}</span>,
          })}
        </span>
      </div>
      <progress
        class={state === 'fine' ? undefined : state}
        max={whole}
        value={spent}
        aria-label={t('budgets.barLabel', { name })}
      />
      <p class={state === 'fine' ? 'small muted' : `small budget-${state}`}>
        {state === 'near' && `${t('budgets.near')} `}
        {standingWords(budget, page)}
      </p>
      {current.originals.length > 0 && (
        <p class="small muted">
          {t('parts.originals', { amounts: amountsOf(current.originals, formats) })}
        </p>
      )}
      <Unrated of={current.unconverted} formats={formats} />
      <Unrated of={budget.dueUnconverted} formats={formats} isDue />
    </>
  )
}
