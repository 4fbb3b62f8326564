/**
 * Who may sign in.
 *
 * A person is known by what their directory vouches for. `tid` must be the configured directory
 * (checked where the token is verified), so another directory cannot claim its users are ours. In
 * ours, `preferred_username` is the sign-in name, which is unique and on a domain the directory
 * proved it owns, or a guest's address that its administrator invited. The `email` claim is free
 * text that a user or another administrator may set, so it counts only where the directory says
 * that its owner was checked (`email_verified`, or Entra's `xms_edov`). Whoever does not want to
 * lean on names at all lists the `oid`, which never changes and is never given again.
 */
import { t } from '../language.ts'
import { AuthError } from './auth-error.ts'
import { required } from './settings.ts'

/** What is known of the person from a verified token. */
export type PersonClaims = {
  [claim: string]: unknown
  oid?: unknown
  preferred_username?: unknown
  email?: unknown
  email_verified?: unknown
  xms_edov?: unknown
}

/** The entries of ALLOWED_PEOPLE, lower case. Throws `not_configured` where there are none. */
export function allowedPeople(env: { ALLOWED_PEOPLE?: string }): Set<string> {
  const entries = required(env, 'ALLOWED_PEOPLE')
    .split(',')
    .map((entry) => asciiLower(entry.trim()))
    .filter(Boolean)
  if (entries.length === 0) {
    throw new AuthError('not_configured', t('problems.namesNobody', { setting: 'ALLOWED_PEOPLE' }))
  }
  return new Set(entries)
}

/**
 * The same of a provider that anybody may sign in at: only an address that it says is checked counts.
 * What such a provider calls a username is whatever its user chose.
 */
export function allowedAddress(claims: PersonClaims, allowed: ReadonlySet<string>): string | null {
  const email = isTrue(claims.email_verified) ? lower(claims.email) : null
  return email !== null && allowed.has(email) ? email : null
}

/** The entry of the list that this person is; null where they are not on it. */
export function allowedPerson(claims: PersonClaims, allowed: ReadonlySet<string>): string | null {
  const username = lower(claims.preferred_username)
  const email =
    isTrue(claims.email_verified) || isTrue(claims.xms_edov) ? lower(claims.email) : null
  for (const address of [username, email]) {
    if (address !== null && allowed.has(address)) return address
  }
  const objectId = lower(claims.oid)
  return objectId !== null && allowed.has(objectId) ? objectId : null
}

/** A claim as the list is read: lower case, of A to Z alone. Null where there is none. */
export function lower(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' ? asciiLower(claim) : null
}

/**
 * Of A to Z alone. Unicode's lower case makes a k of the Kelvin sign, and its compatibility forms
 * make one name of many: two people could be one.
 */
function asciiLower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

// Entra writes xms_edov as a boolean, "true", 1 or "1", depending on the kind of account.
function isTrue(claim: unknown): boolean {
  return claim === true || claim === 1 || claim === 'true' || claim === '1'
}
