/** Secrets that this ledger hands out, and the hashes by which alone it knows them. */
import { base64url } from 'jose'
import { sha256 } from '../ledger/pure/hash.ts'

/** 32 random bytes in base64url: 43 characters. */
export function randomSecret(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(32)))
}

/**
 * SHA-256 in hex. Enough for secrets of 256 random bits, which nobody can guess; and a lookup by
 * hash compares no secret, so its time tells nothing.
 */
export function hashSecret(secret: string): Promise<string> {
  return sha256(secret)
}
