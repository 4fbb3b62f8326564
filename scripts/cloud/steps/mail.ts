/** Mail for inbox@<domain> goes to the worker; what the API does not do is said in two clicks. */
import { z } from 'zod'
import type { CloudContext, Step } from '../context.ts'
import { CloudProblem } from '../problem.ts'

const zones = z.array(z.object({ id: z.string(), name: z.string(), status: z.string() }))
const routing = z.object({ enabled: z.boolean(), support_subaddress: z.boolean().optional() })
const rule = z.object({
  enabled: z.boolean(),
  matchers: z.array(
    z.object({ type: z.string(), field: z.string().optional(), value: z.string().optional() }),
  ),
  actions: z.array(z.object({ type: z.string(), value: z.array(z.string()).optional() })),
})
const addresses = z.array(z.object({ email: z.string(), verified: z.string().nullish() }))

export const mail: Step = {
  title: 'Mail',
  async run(context) {
    const { api, asking, say, todo } = context
    const { mailDomain = '', summaryTo } = asking.settings
    const zone = await zoneOf(context, mailDomain)
    const path = `/zones/${zone}/email/routing`
    const settings = await api.get(path, routing)
    if (!settings.enabled) {
      await api.post(`${path}/enable`, {}, z.unknown())
      say(`enabled Email Routing for ${mailDomain}`)
    }
    if (settings.support_subaddress !== true) {
      todo(`Email Routing of ${mailDomain} → Settings → switch on Subaddressing`)
    }
    await route(context, path, `inbox@${mailDomain}`)
    if (summaryTo) await destination(context, summaryTo)
  },
}

/** The zone of a domain, or of the one it is below. */
async function zoneOf({ api, accountId }: CloudContext, domain: string): Promise<string> {
  const labels = domain.split('.')
  for (let at = 0; at < labels.length - 1; at++) {
    const name = labels.slice(at).join('.')
    const [zone] = await api.get(`/zones?name=${name}&account.id=${accountId}`, zones)
    if (zone && zone.status !== 'active') {
      throw new CloudProblem(
        `${name} is not active at Cloudflare yet (${zone.status})`,
        'Set its name servers at your registrar, wait, and run it again',
      )
    }
    if (zone) return zone.id
  }
  throw new CloudProblem(
    `${domain} is no domain of this account`,
    'Add it in Cloudflare’s dashboard (Domains → Add), or correct mailDomain in cloud.json',
  )
}

async function route({ api, say }: CloudContext, path: string, inbox: string): Promise<void> {
  const rules = await api.get(`${path}/rules?per_page=50`, z.array(rule))
  const taken = rules.find(({ matchers }) =>
    matchers.some(({ value }) => value?.toLowerCase() === inbox),
  )
  const isOurs = taken?.actions.some(
    ({ type, value }) => type === 'worker' && value?.includes('email-ingest'),
  )
  if (taken && !isOurs) {
    throw new CloudProblem(
      `${inbox} already goes somewhere else`,
      'Remove that rule under Email Routing → Routing rules, and run it again',
    )
  }
  if (taken) return say(`${inbox} goes to the tracker`)
  await api.post(
    `${path}/rules`,
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
  const path = `/accounts/${accountId}/email/routing/addresses`
  const known = (await api.get(`${path}?per_page=50`, addresses)).find(
    (each) => each.email.toLowerCase() === email.toLowerCase(),
  )
  if (known?.verified) return say(`summaries may go to ${email}`)
  if (!known) await api.post(path, { email }, z.unknown())
  todo(`Confirm ${email}: Cloudflare has sent it a mail`)
}
