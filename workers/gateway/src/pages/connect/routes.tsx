/** /oauth/authorize: the person says whether a program may come in (RFC 6749, 4.1; with PKCE, RFC 7636). */
import { Hono } from 'hono'
import { ApiError } from '../../api/problem.ts'
import { refuseWithout } from '../../auth/authenticate.ts'
import { liveState } from '../../database/change-mark.ts'
import { t } from '../../language.ts'
import { clientOf, mayRedirect, type OAuthClient } from '../../oauth/client.ts'
import { sealCode } from '../../oauth/code.ts'
import { formOf } from '../entry/form.ts'
import type { PageApp, PageContext } from '../page.ts'
import { showPage } from '../parts/respond.tsx'
import { Ask, GoOn } from './page.tsx'

export const connect = new Hono<PageApp>()

/** What the program asks for, as its link says it. */
type Wish = { client: OAuthClient; said: (name: string) => string }

connect.get('/', (c) => {
  const wish = wishOf((name) => c.req.query(name) ?? '')
  const wrong = wrongIn(wish, new URL(c.req.url).origin)
  // By a link alone: anybody may register an address, and a link of theirs must lead nobody there.
  if (wrong !== null) return tell(c, wish, addressOf(c, wish, { error: wrong }))
  const fields = Object.fromEntries(FIELDS.map((name) => [name, wish.said(name)]))
  const mayWrite = c.var.page.mayChange
  const wantsWrite = /\bwrite\b/i.test(wish.said('scope'))
  const host = hostOf(wish)
  const body = <Ask name={wish.client.name} {...{ host, fields, mayWrite, wantsWrite }} />
  return showPage(c, { title: t('oauth.title'), section: null }, body)
})

connect.post('/', async (c) => {
  const form = await formOf(c)
  const wish = wishOf((name) => form.get(name) ?? '')
  const wrong = wrongIn(wish, new URL(c.req.url).origin)
  if (wrong !== null) return goOn(c, wish, { error: wrong })
  if (form.get('answer') !== 'allow') return goOn(c, wish, { error: 'access_denied' })
  const scope = form.get('may') === 'write' ? 'write' : 'read'
  refuseWithout(c.var.actor, scope)
  const { key } = await liveState(c.env)
  const code = await sealCode(key, {
    clientId: wish.said('client_id'),
    redirectUri: wish.said('redirect_uri'),
    challenge: wish.said('code_challenge'),
    person: c.var.actor.person,
    scope,
  })
  return goOn(c, wish, { code })
})

const FIELDS = [
  'response_type',
  'client_id',
  'redirect_uri',
  'code_challenge',
  'code_challenge_method',
  'state',
  'resource',
] as const

/** Throws `invalid_request` where nobody can be told: an answer to an address of no program is a leak. */
function wishOf(said: Wish['said']): Wish {
  const client = clientOf(said('client_id'))
  if (client === null || !mayRedirect(client, said('redirect_uri'))) {
    throw new ApiError('invalid_request', t('oauth.badLink'))
  }
  return { client, said }
}

/** The error of RFC 6749 or 8707 that the program is told; null: it asks as it should. */
function wrongIn({ said }: Wish, origin: string): string | null {
  if (said('response_type') !== 'code') return 'unsupported_response_type'
  const isProof = /^[\w-]{43}$/.test(said('code_challenge'))
  if (!isProof || said('code_challenge_method') !== 'S256') return 'invalid_request'
  const resource = said('resource').replace(/\/$/, '')
  return ['', origin, `${origin}/mcp`].includes(resource) ? null : 'invalid_target'
}

function hostOf({ said }: Wish): string {
  const url = new URL(said('redirect_uri'))
  return url.host || url.protocol
}

/**
 * By a page that goes on by itself, and a link: what a form leads to may be this site alone, by its
 * policy, and a redirect would be that.
 */
function goOn(c: PageContext, wish: Wish, answer: Record<string, string>) {
  const href = addressOf(c, wish, answer)
  c.header('refresh', `0;url=${href}`)
  return tell(c, wish, href)
}

function tell(c: PageContext, wish: Wish, href: string) {
  const body = <GoOn host={hostOf(wish)} href={href} />
  return showPage(c, { title: t('oauth.title'), section: null }, body)
}

function addressOf(c: PageContext, wish: Wish, answer: Record<string, string>): string {
  const url = new URL(wish.said('redirect_uri'))
  const state = wish.said('state')
  const all = { ...answer, ...(state === '' ? {} : { state }), iss: new URL(c.req.url).origin }
  for (const [name, value] of Object.entries(all)) url.searchParams.set(name, value)
  return url.href
}
