/** The code that a person's answer carries to a program, sealed, for a minute, and for one token. */
import { base64url } from 'jose'
import { calculatePKCECodeChallenge } from 'oauth4webapi'
import { z } from 'zod'
import { open, seal } from '../auth/sealed.ts'

const PURPOSE = 'a code of OAuth'
/** Seconds. */
const TIME = 60

const grant = z.object({
  id: z.string(),
  clientId: z.string(),
  redirectUri: z.string(),
  challenge: z.string(),
  person: z.string(),
  scope: z.enum(['read', 'write']),
})
/** What the person said yes to. `challenge`: S256 of PKCE (RFC 7636). */
export type Grant = z.output<typeof grant>

/** `key`: the ledger's own (`change-mark.ts`). */
export function sealCode(key: string, given: Omit<Grant, 'id'>): Promise<string> {
  return seal(key, PURPOSE, { ...given, id: crypto.randomUUID() }, TIME)
}

/** Null for what is not ours, or past its time. */
export async function openCode(key: string, code: string): Promise<Grant | null> {
  const { success, data } = grant.safeParse(await open(key, PURPOSE, code))
  return success ? data : null
}

/** The secret of the one token that a code is good for: the same each time, so that only the first is kept. */
export async function secretOf(key: string, { id }: Grant): Promise<string> {
  const raw = new TextEncoder().encode(`${PURPOSE} ${key}`)
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const signing = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign'])
  const signed = await crypto.subtle.sign('HMAC', signing, new TextEncoder().encode(id))
  return base64url.encode(new Uint8Array(signed))
}

/** Whether `verifier` is what `challenge` was made of. */
export async function isVerifier(verifier: string, challenge: string): Promise<boolean> {
  if (!/^[\w.~-]{43,128}$/.test(verifier)) return false
  return (await calculatePKCECodeChallenge(verifier)) === challenge
}
