/** Secrets that this ledger hands out, and the hashes by which alone it knows them. */
import { base64url } from 'jose'

/** 32 random bytes in base64url: 43 characters. */
export function randomSecret(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(32)))
}

/**
 * SHA-256 in hex. Enough for secrets of 256 random bits, which nobody can guess; and a lookup by
 * hash compares no secret, so its time tells nothing.
 */
export async function hashSecret(secret: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
