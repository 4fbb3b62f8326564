/** Spent, income, what remains of it, and what is left of the budgets: one row. */

import type { Formats } from '#shared/i18n/formats.ts'
import { t } from '../../language.ts'
import { Against, previousName } from './against.tsx'
import type { Overview } from './model.ts'
import { isOneOfSome, OtherCurrencies } from './other-currencies.tsx'

type FiguresProps = { overview: Overview; today: string; formats: Formats }

export function Figures({ overview, today, formats }: FiguresProps) {
  const { chosen, incomeMinor, budgetsLeftMinor, period, state } = overview
  if (!chosen) {
    return (
      <section class="hero" aria-label={t('overview.spent')}>
        <p class="hero-label">{t('overview.spent')}</p>
        <p class="hero-amount muted">{t('overview.nothing')}</p>
        <p class="muted">{t('overview.noSpending')}</p>
      </section>
    )
  }
  const { currency, spentMinor } = chosen
  const net = incomeMinor - spentMinor
  const money = (minor: number) => formats.money(minor, currency)
  return (
    <section class="figures-card" aria-label={t('overview.spent')}>
      <dl class="figures">
        <div class="figure-main">
          <dt>
            {isOneOfSome(overview) ? t('overview.spentIn', { currency }) : t('overview.spent')}
          </dt>
          <dd>{money(spentMinor)}</dd>
        </div>
        <div>
          <dt>{t('overview.income')}</dt>
          <dd>{money(incomeMinor)}</dd>
        </div>
        <div>
          <dt>{t('overview.net')}</dt>
          <dd class={net < 0 ? 'budget-over' : 'in'}>{formats.signedMoney(net, currency)}</dd>
        </div>
        {budgetsLeftMinor !== null && (
          <div>
            <dt>
              <a href="/budgets">
                {t(budgetsLeftMinor < 0 ? 'overview.budgetsOver' : 'overview.budgetsLeft')}
              </a>
            </dt>
            <dd class={budgetsLeftMinor < 0 ? 'budget-over' : undefined}>
              {money(Math.abs(budgetsLeftMinor))}
            </dd>
          </div>
        )}
      </dl>
      {state !== null && <p class="muted">{t(`overview.state_${state}`)}</p>}
      {state !== 'future' && (
        <ul class="hero-facts">
          <Against
            formats={formats}
            now={spentMinor}
            then={chosen.previousMinor}
            currency={currency}
            name={previousName(period, today, formats)}
          />
          <Against
            formats={formats}
            now={spentMinor}
            then={chosen.usualMinor}
            currency={currency}
            name={t('overview.usual', { count: chosen.usualMonths })}
          />
          <li class="muted">{t('overview.transactions', { count: chosen.count })}</li>
        </ul>
      )}
      <OtherCurrencies overview={overview} formats={formats} />
    </section>
  )
}
