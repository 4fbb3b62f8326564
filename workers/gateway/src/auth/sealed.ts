/** What a browser carries for us and cannot read or change: sealed by JWE, AES-256-GCM. */
import { EncryptJWT, jwtDecrypt } from 'jose'

const ALGORITHM = { alg: 'dir', enc: 'A256GCM' } as const

/** `secret` is stretched for this purpose alone. `seconds`: how long it can be opened. */
export async function seal(
  secret: string,
  purpose: string,
  values: Record<string, string>,
  seconds: number,
): Promise<string> {
  return new EncryptJWT(values)
    .setProtectedHeader(ALGORITHM)
    .setExpirationTime(new Date(Date.now() + seconds * 1000))
    .encrypt(await keyOf(secret, purpose))
}

/** Null for what we did not seal for this purpose, or whose time is over. */
export async function open(
  secret: string,
  purpose: string,
  sealed: string,
): Promise<Record<string, unknown> | null> {
  try {
    const { payload } = await jwtDecrypt(sealed, await keyOf(secret, purpose), {
      keyManagementAlgorithms: [ALGORITHM.alg],
      contentEncryptionAlgorithms: [ALGORITHM.enc],
      requiredClaims: ['exp'],
    })
    return payload
  } catch {
    return null
  }
}

/** A Worker has a secret or two, and few purposes; stretching one takes a tenth of what a page may. */
const stretched = new Map<string, Promise<Uint8Array>>()
const MOST_KEPT = 20

function keyOf(secret: string, purpose: string): Promise<Uint8Array> {
  const name = JSON.stringify([secret, purpose])
  const known = stretched.get(name)
  if (known) return known
  if (stretched.size >= MOST_KEPT) stretched.clear()
  const key = stretch(secret, purpose)
  stretched.set(name, key)
  return key
}

async function stretch(secret: string, purpose: string): Promise<Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text)
  const base = await crypto.subtle.importKey('raw', encode(secret), 'HKDF', false, ['deriveBits'])
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encode(purpose) }
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf, base, 256))
}
