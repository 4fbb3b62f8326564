/**
 * Where a webhook may lead: to a public host over https. Everything else would let whoever may make
 * one look around in the network that the gateway runs in.
 */
import ipaddr from 'ipaddr.js'
import { dnsOverHttps, type Resolver } from '#shared/dns-over-https.ts'

/** Why an address is refused, in words of a closed set. */
export type Refusal = 'not_https' | 'private_address' | 'unknown_name'

const PUBLIC_DNS = 'https://cloudflare-dns.com/dns-query'

type Env = { DNS_URL?: string; WEBHOOK_HOSTS?: string }

/**
 * Null: it may be called. `WEBHOOK_HOSTS` (`host:port`, separated by commas) are taken as they are:
 * a program on the person's own machine or network, which they name in the configuration.
 */
export async function refusalOf(
  url: URL,
  env: Env,
  resolve: Resolver = dnsOverHttps(env.DNS_URL || PUBLIC_DNS),
): Promise<Refusal | null> {
  const written = refusalAsWritten(url, env)
  const host = hostOf(url)
  if (written || ipaddr.isValid(host) || isNamed(url, env.WEBHOOK_HOSTS)) return written
  const addresses = await addressesOf(host, resolve)
  if (addresses.length === 0) return 'unknown_name'
  return addresses.every(isPublic) ? null : 'private_address'
}

/** What the address itself says, before its name is looked up: where somebody enters one. */
export function refusalAsWritten(
  url: URL,
  env: Pick<Env, 'WEBHOOK_HOSTS'>,
): Exclude<Refusal, 'unknown_name'> | null {
  if (isNamed(url, env.WEBHOOK_HOSTS)) return null
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return 'not_https'
  const host = hostOf(url)
  return ipaddr.isValid(host) && !isPublic(host) ? 'private_address' : null
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '')
}

function isNamed({ host, port, protocol }: URL, hosts: string | undefined): boolean {
  const named = (hosts ?? '').split(',').map((one) => one.trim().toLowerCase())
  const usual = protocol === 'https:' ? '443' : '80'
  return named.includes(port === '' ? `${host}:${usual}` : host)
}

/** All that the name leads to, by either family; none where nobody answers. */
async function addressesOf(name: string, resolve: Resolver): Promise<Array<string>> {
  const found = await Promise.all(['A', 'AAAA'].map((type) => resolve(name, type).catch(() => [])))
  return found.flat(2)
}

/** `unicast` in ipaddr.js is what is left when all special ranges are taken away (RFC 6890). */
function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}
