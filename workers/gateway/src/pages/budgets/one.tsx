/** The page of one budget: how it stands, changing it, and its history. */
import { t } from '../../language.ts'
import type { BudgetEnvelope, BudgetStatus } from '../../ledger/store.ts'
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import { Originals, Unrated } from '../parts/originals.tsx'
import { BudgetBar } from './bar.tsx'
import { BudgetForm } from './form.tsx'
import { budgetName, windowName } from './names.ts'
import { PeriodHead } from './period-head.tsx'

type OneProps = { budget: BudgetStatus; history: ReadonlyArray<BudgetEnvelope>; page: Page }

export function OneBudget({ budget, history, page }: OneProps) {
  const { formats } = page
  const money = (minor: number | null) =>
    minor === null ? '–' : formats.money(minor, budget.currency)
  return (
    <div class="overview-grid">
      <div class="page-head">
        <h1>{budgetName(budget, page)}</h1>
        <a class="button quiet" href="/budgets">
          {t('budgets.all')}
        </a>
      </div>
      <section class="card" aria-labelledby="now-title">
        <PeriodHead budget={budget} page={page} id="now-title" />
        <BudgetBar budget={budget} page={page} />
        <p class="small">
          <a href={address('/transactions', listOf(budget))}>{t('budgets.transactions')}</a>
        </p>
      </section>
      <section class="card stack" aria-labelledby="change-title">
        <h2 id="change-title">{t('budgets.change')}</h2>
        <BudgetForm budget={budget} page={page} />
        <form method="post" action={`/budgets/${budget.id}/remove`}>
          <button type="submit" class="button danger">
            {t('budgets.remove')}
          </button>
        </form>
      </section>
      <section class="card" aria-labelledby="history-title">
        <h2 id="history-title">{t('budgets.history')}</h2>
        <section class="table-scroll tall" tabindex={0} aria-label={t('budgets.before')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('budgets.period')}</th>
                <th scope="col" class="number">
                  {t('budgets.amount')}
                </th>
                <th scope="col" class="number">
                  {t('budgets.carriedHead')}
                </th>
                <th scope="col" class="number">
                  {t('budgets.spent')}
                </th>
                <th scope="col" class="number">
                  {t('budgets.leftHead')}
                </th>
              </tr>
            </thead>
            <tbody>
              {history.map((one) => (
                <tr>
                  <th scope="row">{windowName(one, budget.period, page)}</th>
                  <td class="number">{money(one.amountMinor)}</td>
                  <td class="number">{one.carriedMinor === 0 ? '–' : money(one.carriedMinor)}</td>
                  <td class="number">
                    {money(one.spentMinor)} <Originals of={one.originals} formats={formats} />
                    <Unrated of={one.unconverted} formats={formats} />
                  </td>
                  <td class={`number${(one.leftMinor ?? 0) < 0 ? ' budget-over' : ''}`}>
                    {money(one.leftMinor)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
    </div>
  )
}

/** The query of the transactions that it counts. */
function listOf({ category, group, currency, current }: BudgetStatus) {
  const { from, to, originals, unconverted } = current
  // In the home currency it counts what was spent in any.
  const isAny = originals.length + unconverted.length > 0
  return {
    from,
    to,
    currency: isAny ? undefined : currency,
    category: category ?? undefined,
    group: group ?? undefined,
  }
}
