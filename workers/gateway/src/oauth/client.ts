/**
 * A program that signs a person in by OAuth, such as an assistant. Whoever asks is registered (RFC
 * 7591), and nothing is kept of it: its id is what it said of itself. So an id proves nothing, and what
 * guards the ledger is the person, who sees the name and where the answer goes, and PKCE. Pure.
 */
import { base64url } from 'jose'
import { z } from 'zod'
import { isLoopbackName } from '#shared/loopback.ts'

export type OAuthClient = { name: string; redirectUris: Array<string> }

/** Schemes by which a browser would run something, or show what is no program's. */
const NO_PROGRAM = /^(?:javascript|data|vbscript|file|blob|about|view-source|filesystem):$/

/** An address that an answer may go to: https, this machine, or a program's own scheme (RFC 8252). */
function isRedirectUri(text: string): boolean {
  const url = URL.parse(text)
  if (url?.hash !== '' || url.username !== '' || url.password !== '') return false
  if (url.protocol === 'https:') return true
  if (url.protocol === 'http:') return isLoopbackName(url.hostname)
  return !NO_PROGRAM.test(url.protocol)
}

const redirectUris = z.array(z.string().max(500).refine(isRedirectUri)).min(1).max(5)
const registration = z.object({
  redirect_uris: redirectUris,
  client_name: z.string().trim().max(200).optional(),
  token_endpoint_auth_method: z.string().optional(),
})
const kept = z.tuple([z.string(), redirectUris])

/** What a program says of itself; null where it names no address that an answer may go to. */
export function registered(body: unknown): OAuthClient | null {
  const { success, data } = registration.safeParse(body)
  if (!success) return null
  const name = (data.client_name || new URL(data.redirect_uris[0] ?? '').host).slice(0, 60)
  return { name, redirectUris: data.redirect_uris }
}

export function clientId({ name, redirectUris }: OAuthClient): string {
  return base64url.encode(JSON.stringify([name, redirectUris]))
}

/** Null for what `clientId` did not make. */
export function clientOf(id: string | undefined): OAuthClient | null {
  if (!id || id.length > 4000) return null
  try {
    const text = new TextDecoder().decode(base64url.decode(id))
    const [name, uris] = kept.parse(JSON.parse(text))
    return { name, redirectUris: uris }
  } catch {
    return null
  }
}

/** Whether an answer may go there. A program on this machine takes a new port each time (RFC 8252, 7.3). */
export function mayRedirect({ redirectUris }: OAuthClient, uri: string): boolean {
  const plain = withoutPort(uri)
  return redirectUris.some(
    (known) => known === uri || (plain !== null && withoutPort(known) === plain),
  )
}

function withoutPort(uri: string): string | null {
  const url = URL.parse(uri)
  if (url?.protocol !== 'http:' || !isLoopbackName(url.hostname)) return null
  url.port = ''
  return url.href
}
