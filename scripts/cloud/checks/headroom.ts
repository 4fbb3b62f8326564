/** How much of Cloudflare's free plan the account used today. */
import { z } from 'zod'
import type { CloudflareApi } from '../api.ts'
import { type Finding, ok, unknown, wrong } from './check.ts'

/**
 * Of a UTC day and account, on the free plan:
 * https://developers.cloudflare.com/workers/platform/limits/ and …/d1/platform/pricing/, read 2026-11.
 */
const LIMITS = { requests: 100_000, 'rows read': 5_000_000, 'rows written': 100_000 }
/** Beyond this share the rest of the day, or a busier one, may not fit. */
const TIGHT = 0.8

const QUERY = `query ($account: String!, $day: Date!, $since: Time!) {
  viewer {
    accounts(filter: { accountTag: $account }) {
      workersInvocationsAdaptive(limit: 1000, filter: { datetime_geq: $since }) { sum { requests } }
      d1AnalyticsAdaptiveGroups(limit: 1000, filter: { date_geq: $day }) { sum { rowsRead rowsWritten } }
    }
  }
}`

const answer = z.object({
  viewer: z.object({
    accounts: z.array(
      z.object({
        workersInvocationsAdaptive: z.array(z.object({ sum: z.object({ requests: z.number() }) })),
        d1AnalyticsAdaptiveGroups: z.array(
          z.object({ sum: z.object({ rowsRead: z.number(), rowsWritten: z.number() }) }),
        ),
      }),
    ),
  }),
})

/** `now`: an instant of the UTC day that is asked for. */
export async function headroom(api: CloudflareApi, account: string, now: Date): Promise<Finding> {
  const day = now.toISOString().slice(0, 10)
  const { viewer } = await api.graphql(QUERY, { account, day, since: `${day}T00:00:00Z` }, answer)
  const [used] = viewer.accounts
  if (!used)
    return unknown(
      'this login may not see the account’s use',
      'Give the token the right Account Analytics: Read',
    )
  const total = (all: ReadonlyArray<number>) => all.reduce((sum, one) => sum + one, 0)
  const uses = {
    requests: total(used.workersInvocationsAdaptive.map(({ sum }) => sum.requests)),
    'rows read': total(used.d1AnalyticsAdaptiveGroups.map(({ sum }) => sum.rowsRead)),
    'rows written': total(used.d1AnalyticsAdaptiveGroups.map(({ sum }) => sum.rowsWritten)),
  }
  const names = Object.keys(LIMITS) as Array<keyof typeof LIMITS>
  const shareOf = (name: keyof typeof LIMITS) => uses[name] / LIMITS[name]
  const said = names.map((name) => `${percent(shareOf(name))} of its ${name}`).join(', ')
  const what = `today the account used ${said}`
  return names.some((name) => shareOf(name) > TIGHT)
    ? wrong(
        `${what}: the free plan ends soon`,
        'Until midnight UTC nothing may be taken in; Workers Paid has no such end. Find out what asks so much: npx wrangler tail gateway',
      )
    : ok(`${what} on the free plan`)
}

function percent(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`
}
