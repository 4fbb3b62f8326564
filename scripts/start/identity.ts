/**
 * An OpenID provider in Entra ID's place, with one person: `oidc-provider`, which is certified, so
 * that signing in on a laptop runs the same code as in production.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { exportJWK, generateKeyPair } from 'jose'
import Provider, { type Configuration, interactionPolicy, type JWKS } from 'oidc-provider'
import { localeOfHeader } from '#shared/i18n/languages.ts'
import { type Translate, translatorOf } from '#shared/i18n/translate.ts'
import { type DoorKey, doorKey } from './door-key.ts'
import { memoryAdapters } from './memory-adapter.ts'

/** The directory that the local provider speaks for; any id does, as long as both sides have it. */
export const LOCAL_TENANT = '6c0a1ed9-0000-4000-8000-1edce40f0a11'
const LOCAL_PERSON = '6c0a1ed9-0000-4000-8000-000000000001'
export const LOCAL_CLIENT = 'expense-tracker'

/** What has to stay the same from one start to the next. */
export type IdentityKeys = { jwks: JWKS; cookieKey: string; clientSecret: string }

export type Identity = {
  /** `http://127.0.0.1:<port>`: the gateway's ENTRA_AUTHORITY. */
  authority: string
  /** Opens the sign-in page to one browser more. */
  key(): string
  close(): Promise<void>
}

export type IdentityOptions = {
  /** The site, to which a browser that brought a key goes on. */
  site?: string
  /** A key was used; this is the next one. */
  onKeyUsed?: (next: string) => void
  /** A port of one's own; else a free one. */
  port?: number
  /** Where the person finds the newest key. */
  keyIsIn?: string
}

export async function newIdentityKeys(): Promise<IdentityKeys> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = {
    ...(await exportJWK(privateKey)),
    use: 'sig',
    alg: 'RS256',
    kid: crypto.randomUUID(),
  }
  return {
    jwks: { keys: [key] } as JWKS,
    cookieKey: crypto.randomUUID(),
    clientSecret: crypto.randomUUID(),
  }
}

/** Starts the provider on a free port of 127.0.0.1. `person` is the one address that can sign in. */
export async function startIdentity(
  keys: IdentityKeys,
  person: string,
  { site, onKeyUsed, port: wanted = 0, keyIsIn }: IdentityOptions = {},
): Promise<Identity> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => {}
  const server = createServer((request, response) => handle(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(wanted, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const door = doorKey(keys.cookieKey, onKeyUsed)
  handle = requestHandler(port, keys, { person, door, site, keyIsIn })
  return {
    authority: `http://127.0.0.1:${port}`,
    key: door.current,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Desk = { person: string; door: DoorKey; site: string | undefined; keyIsIn: string | undefined }

function requestHandler(port: number, keys: IdentityKeys, desk: Desk) {
  // The gateway asks by http and says that it stands for https: see its auth/loopback.ts.
  const provider = new Provider(`https://127.0.0.1:${port}`, configuration(keys, desk.person))
  provider.proxy = true
  const answer = provider.callback()
  const host = `127.0.0.1:${port}`
  return (request: IncomingMessage, response: ServerResponse): void => {
    const { origin } = request.headers
    // Another name of this machine, or a page of another site, has no business here.
    if (request.headers.host !== host || (origin !== undefined && origin !== `http://${host}`)) {
      response.writeHead(421).end()
      return
    }
    const url = new URL(request.url ?? '/', `http://${host}`)
    if (url.pathname === '/enter') {
      enter(url, response, request, desk)
      return
    }
    if (!url.pathname.startsWith('/interaction/')) {
      answer(request, response)
      return
    }
    const t = readerOf(request)
    interact(provider, request, response, desk).catch(() => {
      response.writeHead(400, HTML).end(page(t, `<p>${t('signin.over')}</p>`))
    })
  }
}

/** Where the address that `npm start` prints leads: takes its key, and goes on to sign in. */
function enter(
  { searchParams }: URL,
  response: ServerResponse,
  request: IncomingMessage,
  { door, site, keyIsIn }: Desk,
): void {
  const cookie = door.take(searchParams.get('key') ?? '')
  if (cookie !== null) response.setHeader('set-cookie', cookie)
  if (cookie === null && !door.isKnown(request)) {
    const t = readerOf(request)
    response
      .writeHead(403, HTML)
      .end(page(t, `<p>${t('signin.usedKey', { place: keyIsIn ?? t('signin.terminal') })}</p>`))
    return
  }
  const back = URL.parse(searchParams.get('back') ?? '')
  const isSite =
    back?.protocol === 'http:' && (site === undefined || back.port === new URL(site).port)
  const isHere = back?.hostname === '127.0.0.1' || back?.hostname === 'localhost'
  const location = isSite && isHere ? `${back.origin}/auth/login` : (site ?? '/')
  response.writeHead(303, { location, 'cache-control': 'no-store' }).end()
}

function configuration(
  { jwks, cookieKey, clientSecret }: IdentityKeys,
  person: string,
): Configuration {
  const policy = interactionPolicy.base()
  policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }))
  // There is nobody to ask: the one person agrees by signing in.
  policy.remove('consent')
  return {
    adapter: memoryAdapters(),
    jwks,
    cookies: { keys: [cookieKey] },
    clients: [
      {
        client_id: LOCAL_CLIENT,
        client_secret: clientSecret,
        // A native client may come back to any port of this machine (RFC 8252, section 7.3).
        application_type: 'native',
        redirect_uris: ['http://127.0.0.1/auth/callback', 'http://localhost/auth/callback'],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    scopes: ['openid', 'profile', 'email'],
    // The claims that Entra ID writes, and in the id token, as it does.
    claims: {
      openid: ['sub', 'tid', 'oid'],
      profile: ['name', 'preferred_username'],
      email: ['email', 'email_verified'],
    },
    conformIdTokenClaims: false,
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => ({
        sub,
        tid: LOCAL_TENANT,
        oid: LOCAL_PERSON,
        name: 'You',
        preferred_username: person,
        email: person,
        email_verified: true,
      }),
    }),
    features: { devInteractions: { enabled: false } },
    interactions: { policy, url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId,
        accountId: ctx.oidc.session?.accountId,
      })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
    ttl: { Interaction: 600, Session: 86_400, Grant: 600, AccessToken: 600, IdToken: 600 },
  }
}

const HTML = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/** The one page: GET shows the button, and asks for the key where it has to; POST is the click. */
async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  { person, door, keyIsIn }: Desk,
): Promise<void> {
  await provider.interactionDetails(request, response)
  const isKnown = door.isKnown(request)
  if (request.method === 'POST') {
    const cookie = isKnown ? null : door.take(await keyOf(request))
    if (isKnown || cookie !== null) {
      if (cookie !== null) response.setHeader('set-cookie', cookie)
      const result = { login: { accountId: LOCAL_PERSON }, select_account: {} }
      return provider.interactionFinished(request, response, result, {
        mergeWithLastSubmission: false,
      })
    }
  }
  const t = readerOf(request)
  const isWrong = request.method === 'POST'
  const describe = isWrong ? 'aria-invalid="true" aria-describedby="wrong"' : ''
  const key = isKnown
    ? ''
    : `<p><label>${t('signin.key')}
<input name="key" required autocomplete="off" autofocus ${describe}></label></p>${isWrong ? `<p id="wrong" role="alert">${t('signin.wrongKey', { place: keyIsIn ?? t('signin.terminal') })}</p>` : ''}`
  const focus = isKnown ? ' autofocus' : ''
  const form = `<form method="post">${key}<button${focus}>${t('signin.signInAs', { person })}</button></form>`
  const status = isWrong ? 403 : 200
  response.writeHead(status, HTML).end(page(t, `<p>${t('signin.standIn')}</p>${form}`))
}

/** The key of a posted form, or of the whole address pasted in its place. */
async function keyOf(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? Number.NaN) > 4096) return ''
  const given = new URLSearchParams(await text(request)).get('key')?.trim() ?? ''
  return URL.parse(given)?.searchParams.get('key') ?? given
}

/** The messages of whoever's browser asks. */
function readerOf(request: IncomingMessage): Translate {
  return translatorOf(localeOfHeader(request.headers['accept-language']))
}

function page(t: Translate, body: string): string {
  const language = t('signin.language')
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${t('front.signIn')}</title>
<meta name="viewport" content="width=device-width"><style>
:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui; margin: 15vh auto; max-width: 24rem;
padding: 0 1rem } input, button { font: inherit; box-sizing: border-box; padding: .75rem 1.25rem; width: 100%; cursor: pointer }
</style><h1>${t('front.signIn')}</h1>${body}</html>`
}
