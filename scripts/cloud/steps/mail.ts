/** Mail for inbox@<domain> goes to the worker; what the API does not do is said in two clicks. */
import { z } from 'zod'
import type { CloudContext, Step } from '../context.ts'
import {
  addressesPath,
  allowSubaddresses,
  destinationOf,
  goesToTracker,
  noSuchDomain,
  routingOf,
  routingPath,
  ruleFor,
  zoneOf,
} from '../email-routing.ts'
import { CloudProblem } from '../problem.ts'

export const mail: Step = {
  title: 'Mail',
  async run(context) {
    const { api, asking, say, todo } = context
    const { mailDomain = '', summaryTo } = asking.settings
    const zone = await activeZone(context, mailDomain)
    const settings = await routingOf(api, zone)
    if (!settings.enabled) {
      await api.post(`${routingPath(zone)}/enable`, {}, z.unknown())
      say(`enabled Email Routing for ${mailDomain}`)
    }
    if (settings.support_subaddress !== true && !(await allowSubaddresses(api, zone))) {
      todo(`Email Routing of ${mailDomain} → Settings → switch on Subaddressing`)
    }
    await route(context, zone, `inbox@${mailDomain}`)
    if (summaryTo) await destination(context, summaryTo)
  },
}

/** Throws a CloudProblem where the account has no such domain, or it is not active yet. */
async function activeZone({ api, accountId }: CloudContext, domain: string): Promise<string> {
  const zone = await zoneOf(api, accountId, domain)
  if (!zone) throw noSuchDomain(domain)
  if (zone.status !== 'active') {
    throw new CloudProblem(
      `${zone.name} is not active at Cloudflare yet (${zone.status})`,
      'Set its name servers at your registrar, wait, and run it again',
    )
  }
  return zone.id
}

async function route({ api, say }: CloudContext, zone: string, inbox: string): Promise<void> {
  const taken = await ruleFor(api, zone, inbox)
  if (taken && !goesToTracker(taken)) {
    throw new CloudProblem(
      `${inbox} already goes somewhere else`,
      'Remove that rule under Email Routing → Routing rules, and run it again',
    )
  }
  if (taken) return say(`${inbox} goes to the tracker`)
  await api.post(
    `${routingPath(zone)}/rules`,
    {
      name: 'Expense tracker',
      enabled: true,
      matchers: [{ type: 'literal', field: 'to', value: inbox }],
      actions: [{ type: 'worker', value: ['email-ingest'] }],
    },
    z.unknown(),
  )
  say(`${inbox} now goes to the tracker`)
}

/** Summaries are free to an address that its owner has confirmed to Cloudflare. */
async function destination(
  { api, accountId, say, todo }: CloudContext,
  email: string,
): Promise<void> {
  const known = await destinationOf(api, accountId, email)
  if (known?.verified) return say(`summaries may go to ${email}`)
  if (!known) await api.post(addressesPath(accountId), { email }, z.unknown())
  todo(`Confirm ${email}: Cloudflare has sent it a mail`)
}
