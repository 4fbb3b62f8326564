/** Which month, quarter or year a budget is in, and how many days are left of it. */
import { t } from '../../language.ts'
import type { BudgetStatus } from '../../ledger/store.ts'
import type { Page } from '../page.ts'
import { PERIOD_KEYS, windowName } from './names.ts'

type HeadProps = { budget: BudgetStatus; page: Page; id: string }

export function PeriodHead({ budget, page, id }: HeadProps) {
  const { period, current, daysLeft } = budget
  return (
    <div class="card-head">
      <h2 id={id}>
        {t('parts.named', {
          name: t(PERIOD_KEYS[period]),
          value: windowName(current, period, page),
        })}
      </h2>
      {daysLeft > 0 && <p class="muted small">{t('budgets.daysLeft', { count: daysLeft })}</p>}
    </div>
  )
}
