/** The reference rates of the European Central Bank, for the currencies that the ledger has. */
import { ratesIn } from '#shared/rates.ts'
import type { SchedulerEnv } from '../env.ts'

/** The bank's data portal: daily rates of these currencies to the euro, as a table. */
const PORTAL = 'https://data-api.ecb.europa.eu/service/data/EXR'

/** Far more than a year of thirty currencies. */
const MOST_BYTES = 4_000_000

const PATIENCE_MS = 10_000

/** Throws where the bank does not answer; the ledger asks again in some hours. */
export async function fetchRates(
  { LEDGER }: Pick<SchedulerEnv, 'LEDGER'>,
  ask: typeof fetch = fetch,
  now: string = new Date().toISOString(),
): Promise<void> {
  const wanted = await LEDGER.ratesWanted(now)
  if (!wanted) return
  const query = new URLSearchParams({
    startPeriod: wanted.since,
    format: 'csvdata',
    detail: 'dataonly',
  })
  const url = `${PORTAL}/D.${wanted.currencies.join('+')}.EUR.SP00.A?${query}`
  const response = await ask(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
  // It has none of these currencies, or nothing since.
  if (response.status === 404) return
  if (!response.ok) throw new Error(`the rates were answered with ${response.status}`)
  const text = await response.text()
  const rates = ratesIn(text.slice(0, MOST_BYTES))
  if (rates.length > 0) await LEDGER.saveRates(rates)
}
