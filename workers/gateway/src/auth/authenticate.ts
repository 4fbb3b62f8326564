/** Who asks, for every route behind it: a bearer token, else the session's cookie. */

import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { Actor, App, Scope } from '../app.ts'
import { t } from '../language.ts'
import { addressOf, countUse } from '../limits.ts'
import { AuthError } from './auth-error.ts'
import { readCookie, writeCookie } from './cookies.ts'
import { refuseOtherSites } from './other-sites.ts'
import { allowedPeople, allowedPerson } from './people.ts'
import { findToken, TOKEN_PREFIX } from './personal-token.ts'
import { findSession } from './session.ts'
import { directorySettings, signInWay } from './settings.ts'
import { verifyAccessToken } from './verify.ts'

const BEARER = /^Bearer +([\w.~+/-]+=*)$/i

/**
 * Sets `actor`, or throws `unauthenticated`. `ledger` has to be set before. A person who is no
 * longer on the allow list is refused at once, however good their session or token is.
 */
export function authenticate(): MiddlewareHandler<App> {
  return createMiddleware<App>(async (c, next) => {
    const authorization = c.req.header('authorization')
    // Credentials that are given are the ones that count: a bad token falls back on no cookie.
    refuseOtherSites(c, { hasCookie: authorization === undefined })
    if (authorization === undefined) c.set('actor', await sessionActor(c))
    else c.set('actor', await bearerActor(c, authorization).catch((error) => countFailed(c, error)))
    return next()
  })
}

/** Lets through only whoever may do this: `read`, or `write` for what changes the ledger. */
export function requireScope(scope: Scope): MiddlewareHandler<App> {
  return createMiddleware<App>(async (c, next) => {
    refuseWithout(c.var.actor, scope)
    return next()
  })
}

/**
 * Lets through only whoever signed in: for what opens a door, sends mail somewhere or signs others
 * out. A token that leaked cannot make itself at home that way. What is about nobody but the person
 * themselves asks for `read` alone, so that whoever may only see the ledger can do it as well.
 */
export function requireSession(scope: 'read' | 'write' = 'write'): MiddlewareHandler<App> {
  return createMiddleware<App>(async (c, next) => {
    refuseToken(c.var.actor)
    refuseWithout(c.var.actor, scope)
    return next()
  })
}

/** Throws `forbidden` for whoever may not do this. */
export function refuseWithout({ scopes, via }: Actor, scope: Scope): void {
  if (scopes.includes(scope)) return
  const isPerson = via === 'session'
  throw new AuthError(
    'forbidden',
    isPerson ? t('problems.onlySees') : t('problems.needsScope', { scope }),
  )
}

/** Throws `session_required` for whoever came with a token. */
export function refuseToken({ via }: Actor): void {
  if (via === 'session') return
  throw new AuthError('session_required', t('problems.sessionRequired'))
}

/** Guessing is refused after a while; throws either way. */
async function countFailed(c: Context<App>, error: unknown): Promise<never> {
  if (error instanceof AuthError && error.code === 'unauthenticated') {
    await countUse(c, 'FAILED_TOKEN_LIMIT', addressOf(c))
  }
  throw error
}

async function sessionActor(c: Context<App>): Promise<Actor> {
  const cookie = readCookie(c, 'session')
  const found = cookie ? await findSession(c.var.ledger.sessions, cookie) : null
  if (!found) throw new AuthError('unauthenticated', t('problems.signIn'))
  const { person } = found.session
  const scopes = permitted(c, person, ['read', 'write'])
  if (found.renewed) writeCookie(c, 'session', found.renewed.value, found.renewed.maxAge)
  return { person, via: 'session', scopes }
}

async function bearerActor(c: Context<App>, authorization: string): Promise<Actor> {
  const secret = BEARER.exec(authorization)?.[1]
  if (!secret) throw new AuthError('unauthenticated', t('problems.bearerHeader'))
  return secret.startsWith(TOKEN_PREFIX) ? personalActor(c, secret) : entraActor(c, secret)
}

async function personalActor(c: Context<App>, secret: string): Promise<Actor> {
  const token = await findToken(c.var.ledger.tokens, secret)
  if (!token) {
    throw new AuthError('unauthenticated', t('problems.tokenUnknown'))
  }
  const scopes = permitted(c, token.person, token.scopes)
  return { person: token.person, via: 'personal_token', scopes }
}

async function entraActor(c: Context<App>, secret: string): Promise<Actor> {
  // Only a directory gives out tokens for the API; with others there are personal ones.
  if (signInWay(c.env) !== 'entra') {
    throw new AuthError('unauthenticated', t('problems.noToken'))
  }
  const { claims, scopes } = await verifyAccessToken(secret, directorySettings(c.env))
  const person = allowedPerson(claims, allowedPeople(c.env))
  if (person === null) throw new AuthError('forbidden', t('problems.notAllowed'))
  return { person, via: 'entra_token', scopes: permitted(c, person, scopes) }
}

/**
 * What of this the person may do by the lists of today, whatever they were promised when they signed
 * in or made a token. Throws `forbidden` for who is on neither.
 */
function permitted(
  c: Context<App>,
  person: string,
  scopes: ReadonlyArray<Scope>,
): ReadonlyArray<Scope> {
  const access = allowedPeople(c.env).get(person)
  if (access === undefined) throw new AuthError('forbidden', t('problems.notAllowed'))
  return access === 'change' ? scopes : scopes.filter((scope) => scope !== 'write')
}
