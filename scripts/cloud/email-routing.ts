/** What Cloudflare's API says of a domain's Email Routing; for setting it up and for looking at it. */
import { z } from 'zod'
import type { CloudflareApi } from './api.ts'
import { CloudProblem } from './problem.ts'

const zones = z.array(z.object({ id: z.string(), name: z.string(), status: z.string() }))
const routing = z.object({ enabled: z.boolean(), support_subaddress: z.boolean().optional() })
const rules = z.array(
  z.object({
    id: z.string().optional(),
    tag: z.string().optional(),
    enabled: z.boolean(),
    matchers: z.array(z.object({ value: z.string().optional() })),
    actions: z.array(z.object({ type: z.string(), value: z.array(z.string()).optional() })),
  }),
)
const addresses = z.array(z.object({ email: z.string(), verified: z.string().nullish() }))

export type Zone = z.output<typeof zones>[number]
export type RoutingRule = z.output<typeof rules>[number]

/** The zone of a domain, or of the one it is below; null where the account has neither. */
export async function zoneOf(
  api: CloudflareApi,
  accountId: string,
  domain: string,
): Promise<Zone | null> {
  const labels = domain.split('.')
  for (let at = 0; at < labels.length - 1; at++) {
    const name = labels.slice(at).join('.')
    const [zone] = await api.get(`/zones?name=${name}&account.id=${accountId}`, zones)
    if (zone) return zone
  }
  return null
}

export const noSuchDomain = (domain: string) =>
  new CloudProblem(
    `${domain} is no domain of this Cloudflare account`,
    'Add it in Cloudflare’s dashboard (Domains → Add), or correct mailDomain in cloud.json',
  )

/** The path of a zone's Email Routing. */
export const routingPath = (zoneId: string) => `/zones/${zoneId}/email/routing`

export function routingOf(api: CloudflareApi, zoneId: string) {
  return api.get(routingPath(zoneId), routing)
}

/** Whether mail to inbox+… counts as mail to inbox@ from now on; false where the API does not let us. */
export async function allowSubaddresses(api: CloudflareApi, zoneId: string): Promise<boolean> {
  const wanted = { support_subaddress: true }
  return await api.patch(routingPath(zoneId), wanted, routing).then(
    (now) => now.support_subaddress === true,
    () => false,
  )
}

/** The rule for exactly that address. */
export async function ruleFor(
  api: CloudflareApi,
  zoneId: string,
  inbox: string,
): Promise<RoutingRule | undefined> {
  const all = await api.get(`${routingPath(zoneId)}/rules?per_page=50`, rules)
  return all.find(({ matchers }) => matchers.some(({ value }) => value?.toLowerCase() === inbox))
}

/** Whether a rule hands its mail to the tracker. */
export function goesToTracker({ actions }: RoutingRule): boolean {
  return actions.some(({ type, value }) => type === 'worker' && value?.includes('email-ingest'))
}

/** The path of the account's destination addresses. */
export const addressesPath = (accountId: string) => `/accounts/${accountId}/email/routing/addresses`

/** A destination address, and whether its owner has confirmed it. */
export async function destinationOf(api: CloudflareApi, accountId: string, email: string) {
  const all = await api.get(`${addressesPath(accountId)}?per_page=50`, addresses)
  return all.find((each) => each.email.toLowerCase() === email.toLowerCase())
}
