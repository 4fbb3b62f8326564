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
    if (!c.var.actor.scopes.includes(scope)) {
      throw new AuthError('forbidden', t('problems.needsScope', { scope }))
    }
    return next()
  })
}

/**
 * Lets through only whoever signed in: for what opens a door, sends mail somewhere or signs others
 * out. A token that leaked cannot make itself at home that way.
 */
export function requireSession(): MiddlewareHandler<App> {
  return createMiddleware<App>(async (c, next) => {
    refuseToken(c.var.actor)
    return next()
  })
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
  const actor = { person: found.session.person, via: 'session', scopes: ['read', 'write'] } as const
  refuseStrangers(c, actor.person)
  if (found.renewed) writeCookie(c, 'session', found.renewed.value, found.renewed.maxAge)
  return actor
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
  refuseStrangers(c, token.person)
  return { person: token.person, via: 'personal_token', scopes: token.scopes }
}

async function entraActor(c: Context<App>, secret: string): Promise<Actor> {
  // Only a directory gives out tokens for the API; with others there are personal ones.
  if (signInWay(c.env) !== 'entra') {
    throw new AuthError('unauthenticated', t('problems.noToken'))
  }
  const allowed = allowedPeople(c.env)
  const { claims, scopes } = await verifyAccessToken(secret, directorySettings(c.env))
  const person = allowedPerson(claims, allowed)
  if (person === null) throw new AuthError('forbidden', t('problems.notAllowed'))
  return { person, via: 'entra_token', scopes }
}

function refuseStrangers(c: Context<App>, person: string): void {
  if (!allowedPeople(c.env).has(person)) {
    throw new AuthError('forbidden', t('problems.notAllowed'))
  }
}
