/** What is left of the budgets, and how much that is a day. */
import { address } from '../filter.ts'
import type { Page } from '../page.ts'
import { daysIn, type Period } from '../period.ts'
import type { Overview } from './model.ts'

type BudgetsProps = { budgets: Overview['budgets']; period: Period; page: Page }

export function BudgetsSection({ budgets, period, page }: BudgetsProps) {
  const { formats, names, today } = page
  if (budgets.length === 0) return null
  const isRunning = period.from <= today && today <= period.to
  const daysLeft = isRunning ? daysIn({ ...period, from: today }) : 0
  return (
    <section class="card" aria-labelledby="budgets-title">
      <div class="card-head">
        <h2 id="budgets-title">Budgets</h2>
        {daysLeft > 0 && (
          <p class="muted small">
            {daysLeft === 1 ? 'last day' : `${formats.number(daysLeft)} days left`}
          </p>
        )}
      </div>
      <ul class="budgets">
        {budgets.map(({ category, currency, amountMinor, spentMinor }) => {
          const left = amountMinor - spentMinor
          const { from, to } = period
          return (
            <li>
              <div class="budget-line">
                <a href={address('/transactions', { from, to, category, currency })}>
                  {names.category(category)}
                </a>
                <span>
                  {formats.money(spentMinor, currency)}{' '}
                  <span class="muted">of {formats.money(amountMinor, currency)}</span>
                </span>
              </div>
              <progress
                class={left < 0 ? 'over' : undefined}
                max={amountMinor}
                value={Math.min(Math.max(spentMinor, 0), amountMinor)}
                aria-label={`Budget for ${names.category(category)}`}
              />
              <p class="small muted">
                {left < 0
                  ? `${formats.money(-left, currency)} over`
                  : `${formats.money(left, currency)} left`}
                {left > 0 &&
                  daysLeft > 1 &&
                  `, ${formats.money(Math.floor(left / daysLeft), currency)} a day`}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
