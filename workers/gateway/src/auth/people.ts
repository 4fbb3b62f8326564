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

/** What somebody of the household may do with the ledger: change it, or only see it. */
export type Access = 'change' | 'see'

/** Who may sign in, by their entry in lower case. */
export type AllowedPeople = ReadonlyMap<string, Access>

/**
 * The entries of ALLOWED_PEOPLE, then those of ALLOWED_VIEWERS, who see and change nothing. Throws
 * `not_configured` where nobody may change anything, and where somebody is on both lists: which of
 * the two is meant is no guess.
 */
export function allowedPeople(env: {
  ALLOWED_PEOPLE?: string
  ALLOWED_VIEWERS?: string
}): AllowedPeople {
  const people = entriesOf(required(env, 'ALLOWED_PEOPLE'))
  if (people.length === 0) {
    throw new AuthError('not_configured', t('problems.namesNobody', { setting: 'ALLOWED_PEOPLE' }))
  }
  const viewers = entriesOf(env.ALLOWED_VIEWERS ?? '')
  if (viewers.some((viewer) => people.includes(viewer))) {
    const names = 'ALLOWED_PEOPLE, ALLOWED_VIEWERS'
    throw new AuthError('not_configured', t('problems.onBothLists', { names }))
  }
  return peopleOf(env)
}

/** The same of settings that nobody checked: whoever is on both lists may only see. */
export function peopleOf(env: {
  ALLOWED_PEOPLE?: string
  ALLOWED_VIEWERS?: string
}): AllowedPeople {
  return new Map([
    ...entriesOf(env.ALLOWED_PEOPLE ?? '').map((entry) => [entry, 'change'] as const),
    ...entriesOf(env.ALLOWED_VIEWERS ?? '').map((entry) => [entry, 'see'] as const),
  ])
}

function entriesOf(list: string): Array<string> {
  return list
    .split(',')
    .map((entry) => asciiLower(entry.trim()))
    .filter(Boolean)
}

/**
 * The same of a provider that anybody may sign in at: only an address that it says is checked counts.
 * What such a provider calls a username is whatever its user chose.
 */
export function allowedAddress(claims: PersonClaims, allowed: AllowedPeople): string | null {
  const email = isTrue(claims.email_verified) ? lower(claims.email) : null
  return email !== null && allowed.has(email) ? email : null
}

/** The entry of the list that this person is; null where they are not on it. */
export function allowedPerson(claims: PersonClaims, allowed: AllowedPeople): string | null {
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
