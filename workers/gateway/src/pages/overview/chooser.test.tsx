import { expect, it } from 'vitest'
import { formatsFor } from '#shared/i18n/formats.ts'
import { longPeriod, monthPeriod, type Period } from '../period.ts'
import { PeriodChooser } from './chooser.tsx'

const formats = formatsFor('en-US')

const offered = (period: Period) => {
  const html = String(
    <PeriodChooser period={period} currency={null} today="2026-05-10" formats={formats} />,
  )
  return [...html.matchAll(/href="\/\?([^"]*)"/g)].map(([, query]) => query)
}

it('leads from a year that goes on to the month and quarter of today, and from another to its last', () => {
  expect(offered(longPeriod('year', '2026-01-01'))).toEqual([
    'month=2026-05',
    'quarter=2026-2',
    'year=2026',
  ])
  expect(offered(longPeriod('year', '2025-01-01'))).toEqual([
    'month=2025-12',
    'quarter=2025-4',
    'year=2025',
  ])
  expect(offered(monthPeriod('2026-02'))).toEqual(['month=2026-02', 'quarter=2026-1', 'year=2026'])
})
