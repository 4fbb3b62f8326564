import type { INetworkModule, NetworkResponse } from '@azure/msal-node'
import { expect, test } from 'vitest'
import { codeThrown } from '../test/pool.ts'
import { servicePrincipal } from './entra.ts'

const tenantId = '11111111-2222-3333-4444-555555555555'
const clientId = '66666666-7777-8888-9999-000000000000'

/** What Entra answers, by the last part of the address asked for. */
function entra(token: () => { status: number; body: object }) {
  const asked: Array<{ url: string; body: string }> = []
  const answer = async <T>(
    url: string,
    options?: { body?: string },
  ): Promise<NetworkResponse<T>> => {
    asked.push({ url, body: options?.body ?? '' })
    const { status, body } = url.includes('/token') ? token() : discovery(url)
    return { status, body: body as T, headers: {} }
  }
  const networkClient = {
    sendGetRequestAsync: answer,
    sendPostRequestAsync: answer,
  } as INetworkModule
  return { asked, networkClient }
}

function discovery(url: string) {
  const base = `https://login.microsoftonline.com/${tenantId}`
  const body = url.includes('discovery/instance')
    ? {
        tenant_discovery_endpoint: `${base}/v2.0/.well-known/openid-configuration`,
        'api-version': '1.1',
        metadata: [],
      }
    : {
        issuer: `${base}/v2.0`,
        authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
        token_endpoint: `${base}/oauth2/v2.0/token`,
        end_session_endpoint: `${base}/oauth2/v2.0/logout`,
        jwks_uri: `${base}/discovery/v2.0/keys`,
      }
  return { status: 200, body }
}

test('a client secret is exchanged for a token of the database', async () => {
  const { asked, networkClient } = entra(() => ({
    status: 200,
    body: { token_type: 'Bearer', expires_in: 3600, access_token: 'a token' },
  }))
  const provider = servicePrincipal({ tenantId, clientId, clientSecret: 'secret', networkClient })
  const before = Date.now()
  const { token, expiresAt } = await provider()
  expect(token).toBe('a token')
  expect(expiresAt).toBeGreaterThan(before + 3_500_000)
  const request = asked.find(({ url }) => url.includes('/token'))
  expect(request?.url).toContain(tenantId)
  expect(Object.fromEntries(new URLSearchParams(request?.body))).toMatchObject({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: 'secret',
    scope: expect.stringContaining('https://database.windows.net/.default'),
  })
})

test('every call asks anew: the pool decides what is kept', async () => {
  let count = 0
  const { networkClient } = entra(() => {
    count += 1
    return {
      status: 200,
      body: { token_type: 'Bearer', expires_in: 3600, access_token: `token ${count}` },
    }
  })
  const provider = servicePrincipal({ tenantId, clientId, clientSecret: 'secret', networkClient })
  expect((await provider()).token).toBe('token 1')
  expect((await provider()).token).toBe('token 2')
})

test('a refusal names Entra’s code and not the secret', async () => {
  const { networkClient } = entra(() => ({
    status: 401,
    body: { error: 'invalid_client', error_description: 'AADSTS7000215: secret is wrong' },
  }))
  const provider = servicePrincipal({ tenantId, clientId, clientSecret: 'secret', networkClient })
  await expect(provider()).rejects.toMatchObject({
    code: 'login',
    message: expect.stringContaining('invalid_client'),
  })
  await expect(provider()).rejects.toThrow(expect.not.stringContaining('AADSTS'))
})

test('where there is no network nobody is sent to look at the secret', async () => {
  const networkClient = {
    sendGetRequestAsync: () => Promise.reject(new TypeError('fetch failed')),
    sendPostRequestAsync: () => Promise.reject(new TypeError('fetch failed')),
  }
  const provider = servicePrincipal({ tenantId, clientId, clientSecret: 'secret', networkClient })
  await expect(provider()).rejects.toThrow('Is there a network?')
})

test.each([
  { clientId, clientSecret: 'secret', tenantId: '' },
  { tenantId, clientSecret: 'secret', clientId: '' },
  { tenantId, clientId },
])('what is missing is told when it is made', async (principal) => {
  expect(await codeThrown(() => servicePrincipal(principal))).toBe('config')
})
