import { describe, expect, it } from 'vitest'
import { ASSETS_HEADER, serveSite } from './site.ts'

const FILES: Readonly<Record<string, string>> = {
  '/': 'front',
  '/assets/manifest.json': '{"script":"/assets/main.AAAAAAAA.js"}',
  '/assets/main.AAAAAAAA.js': 'script',
  '/404': 'missing',
  '/in/de/': 'vorne',
  '/in/de/404': 'nichts da',
  '/in/de/problem': '<h1>{title}</h1>',
  '/in/es/problem': '<h1>{title}</h1><p>{detail}</p>',
  '/problem': '<h1>{title}</h1><p>{detail}</p>',
}

function site(gateway: (request: Request) => Response) {
  return {
    ASSETS: {
      async fetch(request: Request) {
        const body = FILES[new URL(request.url).pathname]
        return body === undefined ? new Response('none', { status: 404 }) : new Response(body)
      },
    },
    GATEWAY: {
      async fetch(request: Request) {
        return gateway(request)
      },
    },
  }
}

function visit(path: string, headers: Record<string, string> = {}) {
  return new Request(`https://ledger.example${path}`, {
    headers: { 'sec-fetch-mode': 'navigate', ...headers },
  })
}

const SESSION = { cookie: 'theme=dark; __Host-session=abc' }

describe('serveSite', () => {
  it('sends what is the app to the gateway, with the names of its files', async () => {
    const { ASSETS, GATEWAY } = site(
      (request) => new Response(`${request.url} ${request.headers.get(ASSETS_HEADER)}`),
    )
    for (const path of [
      '/api/health',
      '/transactions?q=x',
      '/review',
      '/mail/1',
      '/acts',
      '/bin',
      '/auth/login',
    ]) {
      const response = await serveSite(
        visit(path, { [ASSETS_HEADER]: '{"script":"https://elsewhere.example/x.js"}' }),
        { ASSETS, GATEWAY },
      )
      expect(await response.text()).toBe(
        `https://ledger.example${path} ${FILES['/assets/manifest.json']}`,
      )
    }
  })

  it('shows the front page to strangers and the overview to who has a session', async () => {
    const bindings = site(() => new Response('overview'))
    expect(await (await serveSite(visit('/'), bindings)).text()).toBe('front')
    expect(await (await serveSite(visit('/', SESSION), bindings)).text()).toBe('overview')
    const other = await serveSite(visit('/', { cookie: 'session-8787=abc' }), bindings)
    expect(await other.text()).toBe('front')
  })

  it('asks to sign in where the session is over, and comes back to the same page', async () => {
    const bindings = site(() => new Response('{}', { status: 401 }))
    expect(await (await serveSite(visit('/', SESSION), bindings)).text()).toBe('front')
    const response = await serveSite(visit('/transactions?q=a&kind=fee', SESSION), bindings)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(
      '/auth/login?return_to=%2Ftransactions%3Fq%3Da%26kind%3Dfee',
    )
    const part = await serveSite(visit('/transactions', { 'hx-request': 'true' }), bindings)
    expect(part.status).toBe(401)
  })

  it('shows a problem as a page to a browser, and as it is to anything else', async () => {
    const bindings = site(() =>
      Response.json(
        { title: 'Not allowed', detail: 'Ask <the owner>' },
        { status: 403, headers: { 'content-type': 'application/problem+json' } },
      ),
    )
    const page = await serveSite(visit('/auth/callback'), bindings)
    expect(page.status).toBe(403)
    expect(await page.text()).toBe('<h1>Not allowed</h1><p>Ask &lt;the owner&gt;</p>')
    const request = new Request('https://ledger.example/api/tokens')
    expect(await (await serveSite(request, bindings)).json()).toMatchObject({
      title: 'Not allowed',
    })
  })

  it('tells who comes by a form of another site, in words, and its script in JSON', async () => {
    const bindings = site(() => new Response('done'))
    const sent = (headers: Record<string, string>) =>
      serveSite(
        new Request('https://ledger.example/add', {
          method: 'POST',
          headers: { origin: 'https://evil.example', 'accept-language': 'es', ...headers },
        }),
        bindings,
      )
    const page = await sent({ 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' })
    expect([page.status, page.headers.get('content-type')]).toEqual([
      403,
      'text/html; charset=utf-8',
    ])
    expect(await page.text()).toContain('abre la página aquí y hazlo de nuevo')
    const answer = await sent({ 'sec-fetch-mode': 'cors' })
    expect([answer.status, await answer.json()]).toMatchObject([403, { code: 'forbidden' }])
  })

  it('leads back to the form that was refused, and signs in on the way where that is why', async () => {
    const way = async (status: number, referer: string) => {
      const bindings = site(() => Response.json({}, { status }))
      const headers = { 'sec-fetch-mode': 'navigate', referer }
      const request = new Request('https://ledger.example/rules', { method: 'POST', headers })
      bindings.ASSETS.fetch = async ({ url }) =>
        new Response(url.endsWith('.json') ? '{}' : '{back} {signIn}')
      return (await serveSite(request, bindings)).text()
    }
    const signIn = '/auth/login?return_to=%2Frules%2Fnew%3Fa%3Db%23typed'
    expect(await way(401, 'https://ledger.example/rules/new?a=b')).toContain(
      `href="${signIn}">Back to the form</a> ${signIn}`,
    )
    expect(await way(503, 'https://ledger.example/rules/new?a=b')).toContain(
      `href="/rules/new?a=b#typed">`,
    )
    expect(await way(503, 'https://ledger.example/rules')).toContain('"/rules?#typed"')
    expect(await way(503, 'https://evil.example/rules')).toBe(' /auth/login')
  })

  it('asks nobody to sign in who is signed in', async () => {
    const asked = async (status: number, headers: Record<string, string>) => {
      const bindings = site(() => Response.json({}, { status }))
      const read = bindings.ASSETS.fetch
      bindings.ASSETS.fetch = async (request) =>
        request.url.endsWith('/problem')
          ? new Response('a <!--signIn-->b<!--/signIn-->')
          : read(request)
      return (await serveSite(visit('/rules', headers), bindings)).text()
    }
    expect(await asked(404, SESSION)).toBe('a ')
    expect(await asked(404, {})).toContain('b')
  })

  it('does not show the empty template of a problem', async () => {
    const response = await serveSite(
      visit('/problem'),
      site(() => new Response('x')),
    )
    expect([response.status, await response.text()]).toEqual([404, 'missing'])
  })

  it('says so where the gateway cannot be reached', async () => {
    const bindings = site(() => {
      throw new Error('down')
    })
    const response = await serveSite(visit('/settings'), bindings)
    expect(response.status).toBe(502)
    expect(await response.text()).toContain('cannot be reached')
  })

  it('keeps hashed files for a year, and nothing else', async () => {
    const bindings = site(() => new Response('x'))
    const script = await serveSite(visit('/assets/main.AAAAAAAA.js'), bindings)
    expect(script.headers.get('cache-control')).toContain('immutable')
    const front = await serveSite(visit('/'), bindings)
    expect(front.headers.get('cache-control')).toBeNull()
  })

  it('takes nothing but visits for a static page', async () => {
    const bindings = site(() => new Response('x'))
    const request = new Request('https://ledger.example/', { method: 'POST' })
    expect((await serveSite(request, bindings)).status).toBe(405)
  })

  it('puts the security headers on every answer', async () => {
    const bindings = site(() => new Response('x'))
    for (const path of ['/', '/nothing', '/api/health', '/transactions']) {
      const { headers } = await serveSite(visit(path), bindings)
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:|\*/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('strict-transport-security')).toContain('max-age')
    }
    const laptop = await serveSite(new Request('http://127.0.0.1:8787/'), bindings)
    expect(laptop.headers.has('strict-transport-security')).toBe(false)
  })

  it('speaks the language that was chosen before, else that of the browser', async () => {
    const { ASSETS, GATEWAY } = site(() => new Response('', { status: 502 }))
    const seen = async (path: string, headers: Record<string, string>) => {
      const response = await serveSite(visit(path, headers), { ASSETS, GATEWAY })
      return [response.headers.get('content-language'), await response.text()]
    }
    const german = { 'accept-language': 'de-AT,de;q=0.9,en;q=0.8' }
    expect(await seen('/', german)).toEqual(['de', 'vorne'])
    expect(await seen('/', { 'accept-language': 'la' })).toEqual(['en', 'front'])
    expect(await seen('/', { ...german, cookie: 'language=en' })).toEqual(['en', 'front'])
    expect(await seen('/nowhere', german)).toEqual([null, 'nichts da'])
    expect(await seen('/transactions', german)).toEqual([null, '<h1>Nicht verfügbar</h1>'])
    // The files themselves are no pages.
    expect(await seen('/in/de/', german)).toEqual([null, 'nichts da'])
  })
})
