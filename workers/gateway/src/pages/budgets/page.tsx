/** Budgets: how each stands, beside what was spent in the last three periods, and a new one. */
import { t } from '../../language.ts'
import { PERIODS } from '../../ledger/budgets/windows.ts'
import type { Budget, BudgetStatus } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { BudgetBar } from './bar.tsx'
import { type BudgetFormProps, NewBudgetForm } from './form.tsx'
import { PeriodHead } from './period-head.tsx'

type PageProps = {
  budgets: ReadonlyArray<BudgetStatus>
  form: Omit<BudgetFormProps, 'page'>
  page: Page
}

export function BudgetsPage({ budgets, form, page }: PageProps) {
  return (
    <div id="budgets" class="overview-grid">
      <div class="page-head">
        <h1 tabindex={-1}>{t('budgets.title')}</h1>
        <a class="button quiet" href="/recurring">
          {t('budgets.recurring')}
        </a>
      </div>
      {budgets.length === 0 && (
        <section class="card empty">
          <h2>{t('budgets.emptyTitle')}</h2>
          <p>{t('budgets.empty')}</p>
        </section>
      )}
      {PERIODS.map((period) => (
        <PeriodSection
          period={period}
          budgets={budgets.filter((budget) => budget.period === period)}
          page={page}
        />
      ))}
      <section class="card" aria-labelledby="new-budget-title" data-changes>
        <details open={budgets.length === 0 || form.refused !== undefined}>
          <summary>
            <h2 id="new-budget-title">{t('budgets.new')}</h2>
          </summary>
          <NewBudgetForm {...form} page={page} />
        </details>
      </section>
    </div>
  )
}

type SectionProps = {
  period: Budget['period']
  budgets: ReadonlyArray<BudgetStatus>
  page: Page
}

function PeriodSection({ period, budgets, page }: SectionProps) {
  const [first] = budgets
  if (!first) return null
  return (
    <section class="card" aria-labelledby={`budgets-${period}`}>
      <PeriodHead budget={first} page={page} id={`budgets-${period}`} />
      <ul class="budgets">
        {budgets.map((budget) => (
          <li class="budget">
            <div>
              <BudgetBar budget={budget} page={page} />
            </div>
            <Past budget={budget} page={page} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The last three periods beside it. */
function Past({ budget, page }: { budget: BudgetStatus; page: Page }) {
  const { formats } = page
  return (
    <ol class="budget-past small" aria-label={t('budgets.before')}>
      {[...budget.previous].reverse().map((one) => (
        <li>
          <span class="muted">
            {budget.period === 'year' ? one.from.slice(0, 4) : formats.date(one.from, 'shortMonth')}
          </span>
          <span class={(one.leftMinor ?? 0) < 0 ? 'budget-over' : undefined}>
            {formats.money(one.spentMinor, budget.currency)}
          </span>
        </li>
      ))}
    </ol>
  )
}
