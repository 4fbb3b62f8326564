/** A chart of days and amounts, above the table that it is drawn from. */
import type { Child } from 'hono/jsx'
import { minorDigits } from '#shared/money.ts'
import { t } from '../../language.ts'

type ChartFigureProps = {
  /** Bars that stand, or a line that rises. */
  chart: 'standing' | 'rising'
  currency: string
  /** What the chart shows, and the table, in words. */
  chartLabel: string
  tableLabel: string
  /** The table. */
  children: Child
}

export function ChartFigure(props: ChartFigureProps) {
  const { chart, currency, chartLabel, tableLabel, children } = props
  return (
    <figure data-chart={chart} data-digits={String(minorDigits(currency))}>
      <div class="chart chart-days">
        <svg role="img" tabindex={0} aria-label={chartLabel} />
      </div>
      <details class="more">
        <summary>{t('overview.asTable')}</summary>
        <section class="table-scroll" tabindex={0} aria-label={tableLabel}>
          {children}
        </section>
      </details>
    </figure>
  )
}
