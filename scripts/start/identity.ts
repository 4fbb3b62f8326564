/**
 * An OpenID provider in Entra ID's place, with one person: `oidc-provider`, which is certified, so
 * that signing in on a laptop runs the same code as in production.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair } from 'jose'
import Provider, { type Configuration, interactionPolicy, type JWKS } from 'oidc-provider'
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
  close(): Promise<void>
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
export async function startIdentity(keys: IdentityKeys, person: string): Promise<Identity> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => {}
  const server = createServer((request, response) => handle(request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  handle = requestHandler(port, keys, person)
  return {
    authority: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function requestHandler(port: number, keys: IdentityKeys, person: string) {
  // The gateway asks by http and says that it stands for https: see its auth/loopback.ts.
  const provider = new Provider(`https://127.0.0.1:${port}`, configuration(keys, person))
  provider.proxy = true
  const answer = provider.callback()
  return (request: IncomingMessage, response: ServerResponse): void => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    interact(provider, request, response, person).catch(() => {
      response
        .writeHead(400, HTML)
        .end(page('<p>This sign-in is over. Go back and start again.</p>'))
    })
  }
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
      email: ['email'],
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
}

/** The one page: GET shows the button, POST is the click. */
async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  person: string,
): Promise<void> {
  await provider.interactionDetails(request, response)
  if (request.method === 'POST') {
    const result = { login: { accountId: LOCAL_PERSON }, select_account: {} }
    return provider.interactionFinished(request, response, result, {
      mergeWithLastSubmission: false,
    })
  }
  const form = `<form method="post"><button autofocus>Sign in as ${person}</button></form>`
  response.writeHead(200, HTML).end(page(`<p>In production, this page is Microsoft's.</p>${form}`))
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title>
<meta name="viewport" content="width=device-width"><style>
:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui; margin: 15vh auto; max-width: 24rem;
padding: 0 1rem } button { font: inherit; padding: .75rem 1.25rem; width: 100%; cursor: pointer }
</style><h1>Sign in</h1>${body}</html>`
}
