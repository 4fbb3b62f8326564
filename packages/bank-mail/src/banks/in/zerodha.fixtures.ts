import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

const reports = fixturesFrom('Zerodha <noreply@reports.zerodha.net>')
const news = fixturesFrom('Zerodha <noreply@newsletter.zerodha.net>')

export const FIXTURES: ReadonlyArray<Fixture> = [
  reports.ignoredBy(
    'trades',
    'contract note',
    'Combined Equity Contract Note for AB1234',
    'Dear Asha, please find attached your contract note for trades on 14/05/2026. Funds available: ₹ 12,000.00',
    'statement',
  ),
  news.ignored(
    'news',
    'Markets this week',
    'River Power signed a Rs 1,200 crore power purchase agreement.',
    'marketing',
  ),
]
