/** What is left of the budgets, and how much that is a day. */
import { t } from '../../language.ts'
import type { BudgetStatus } from '../../ledger/store.ts'
import { BudgetBar } from '../budgets/bar.tsx'
import type { Page } from '../page.ts'

export function BudgetsSection({
  budgets,
  page,
}: {
  budgets: ReadonlyArray<BudgetStatus>
  page: Page
}) {
  if (budgets.length === 0) return null
  const daysLeft = Math.min(...budgets.map((one) => one.daysLeft))
  return (
    <section class="card" aria-labelledby="budgets-title">
      <div class="card-head">
        <h2 id="budgets-title">
          <a href="/budgets">{t('budgets.title')}</a>
        </h2>
        {daysLeft > 0 && <p class="muted small">{t('budgets.daysLeft', { count: daysLeft })}</p>}
      </div>
      <ul class="budgets">
        {budgets.map((budget) => (
          <li>
            <BudgetBar budget={budget} page={page} />
          </li>
        ))}
      </ul>
    </section>
  )
}
