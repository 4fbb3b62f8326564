/** Sessions and personal tokens: only hashes of secrets come here. */
import type { Author } from './common.ts'

/** `calendar` is for the feed of what is due, and for nothing else. */
export type Scope = 'read' | 'write' | 'calendar'

export type Session = {
  /** SHA-256 of the cookie's value, hex. */
  idHash: string
  person: string
  createdAt: string
  expiresAt: string
  lastSeenAt: string
  userAgent: string | null
}

export type SessionStore = {
  create(session: Session): Promise<void>
  /** Null where there is none, or it is past its time at `now`. */
  find(idHash: string, now: string): Promise<Session | null>
  touch(idHash: string, lastSeenAt: string, expiresAt: string): Promise<void>
  remove(idHash: string): Promise<boolean>
  /** Signs a person out everywhere; how many sessions went. */
  removeAll(person: string): Promise<number>
  /** Newest first. */
  list(person: string): Promise<Array<Session>>
}

export type PersonalToken = {
  id: string
  title: string
  /** The first characters, to tell tokens apart. */
  prefix: string
  scopes: Array<Scope>
  person: string
  createdAt: string
  lastUsedAt: string | null
  expiresAt: string | null
  revokedAt: string | null
}

export type NewToken = {
  title: string
  /** SHA-256 of the token, hex. */
  tokenHash: string
  prefix: string
  scopes: Array<Scope>
  expiresAt: string | null
}

export type TokenStore = {
  create(token: NewToken, by: Author): Promise<PersonalToken>
  /** Null where there is none, or it is revoked or past its time at `now`. */
  find(tokenHash: string, now: string): Promise<PersonalToken | null>
  touch(id: string, lastUsedAt: string): Promise<void>
  /** Not revoked ones, newest first. */
  list(person: string): Promise<Array<PersonalToken>>
  /** False: this person has no such token. */
  revoke(id: string, by: Author): Promise<boolean>
}
