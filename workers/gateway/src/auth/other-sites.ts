/** What a page of another site makes the person's browser send. */

import type { Context } from 'hono'
import { t } from '../language.ts'
import { AuthError } from './auth-error.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])
const OWN: ReadonlySet<string> = new Set(['same-origin', 'none'])

/**
 * Throws `forbidden` for a request that changes something and comes from another site, by its
 * Origin or its Sec-Fetch-Site. A browser sends cookies by itself: what brings one and does not say
 * where it comes from is refused too.
 */
export function refuseOtherSites(c: Context, { hasCookie }: { hasCookie: boolean }): void {
  if (SAFE.has(c.req.method)) return
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const isOwn = origin === undefined || origin === new URL(c.req.url).origin
  const isSame = site === undefined || OWN.has(site)
  const saysNothing = origin === undefined && site === undefined
  if (!isOwn || !isSame || (hasCookie && saysNothing)) {
    throw new AuthError('forbidden', t('problems.otherSite'))
  }
}
