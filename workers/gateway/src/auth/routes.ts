/** /auth: sign in, come back, sign out, and see where one is signed in. */

import { type Context, Hono } from 'hono'
import { localeOfHeader } from '#shared/i18n/languages.ts'
import type { App } from '../app.ts'
import { limitBody } from '../body-limit.ts'
import { t } from '../language.ts'
import { limitSignIn } from '../limits.ts'
import { ACCESS_HEADER, personOfAccess } from './access.ts'
import { AuthError } from './auth-error.ts'
import { authenticate, requireSession } from './authenticate.ts'
import { clearCookie, readCookie, writeCookie } from './cookies.ts'
import { refuseOtherSites } from './other-sites.ts'
import { safeReturnTo } from './return-to.ts'
import { hashSecret } from './secrets.ts'
import { startSession } from './session.ts'
import { signInWay } from './settings.ts'
import { beginSignIn, finishSignIn, SIGN_IN_TIME } from './sign-in.ts'

export const auth = new Hono<App>()

auth.use(async (c, next) => {
  await next()
  c.header('cache-control', 'no-store')
})

auth.use(limitBody())
auth.use('/login', limitSignIn)
auth.use('/callback', limitSignIn)

auth.get('/login', async (c) => {
  const { origin } = new URL(c.req.url)
  const returnTo = safeReturnTo(c.req.query('return_to'), origin)
  if (signInWay(c.env) === 'access') {
    return enter(c, await personOfAccess(c.env, c.req.header(ACCESS_HEADER)), returnTo)
  }
  const { url, state, sealed } = await beginSignIn(c.env, {
    redirectUri: redirectUri(c),
    returnTo,
  })
  writeCookie(c, stateCookie(state), sealed, SIGN_IN_TIME)
  return c.redirect(url)
})

auth.get('/callback', async (c) => {
  const { state, code, error } = c.req.query()
  // The browser that comes back has to be the one that left; else a stranger's sign-in is slipped in.
  const sealed = state && readCookie(c, stateCookie(state))
  if (!state || !sealed) {
    throw new AuthError('sign_in_failed', t('problems.otherBrowser'))
  }
  clearCookie(c, stateCookie(state))
  if (!code) throw new AuthError('sign_in_failed', refusal(error))
  const { person, returnTo } = await finishSignIn(c.env, {
    answer: new URL(c.req.url).searchParams,
    sealed,
    redirectUri: redirectUri(c),
  })
  return enter(c, person, returnTo)
})

/** Starts the session of who signed in, and goes on. */
async function enter(c: Context<App>, person: string, returnTo: string): Promise<Response> {
  const session = await startSession(c.var.ledger.sessions, person, c.req.header('user-agent'))
  await c.var.ledger.people.signedIn(person, localeOfHeader(c.req.header('accept-language')))
  writeCookie(c, 'session', session.value, session.maxAge)
  return c.redirect(returnTo)
}

// Works with a session that is past its time too: whoever signs out wants no error.
auth.post('/logout', async (c) => {
  refuseOtherSites(c, { hasCookie: true })
  const cookie = readCookie(c, 'session')
  if (cookie) await c.var.ledger.sessions.remove(await hashSecret(cookie))
  return leave(c)
})

auth.post('/logout-everywhere', authenticate(), requireSession('read'), async (c) => {
  await c.var.ledger.sessions.removeAll(c.var.actor.person)
  return leave(c)
})

/** What a page kept in the browser, such as files of an import under way, goes with the session. */
function leave(c: Context<App>): Response {
  clearCookie(c, 'session')
  c.header('clear-site-data', '"storage"')
  return c.redirect('/', 303)
}

function redirectUri(c: Context<App>): string {
  return new URL('/auth/callback', c.req.url).href
}

/** One cookie for each sign-in under way, so that two tabs do not undo one another. */
function stateCookie(state: string): string {
  return `sign-in-${state.replace(/[^\w-]/g, '').slice(0, 8)}`
}

function refusal(error: string | undefined): string {
  if (error === 'access_denied') return t('problems.didNotAgree')
  const reason = error && /^\w{1,40}$/.test(error) ? error : 'no code'
  return t('problems.directoryRefused', { reason })
}
