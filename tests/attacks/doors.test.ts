/**
 * The doors of a tracker that runs on a laptop: everything that listens, as a page in the person's
 * browser, another user of the machine or a program on it would try it. One row per attack.
 */
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueToken, type LocalProcess, startLocal } from '../support/local-process.ts'
import { signInWithFetch } from '../support/sign-in.ts'
import { mails, purchaseMail } from '../system/mails.ts'
import { type Asking, ask, listeningPorts, sendBytes } from './listeners.ts'

const FAR = Date.UTC(2099, 0, 1)
const SEARCH = 'zanzibarquery'

let data: string
let local: LocalProcess
let token: string
let ports: Array<number>
const sitePort = () => Number(new URL(local.site).port)
const api = {
  apiFetch: (path: string) =>
    fetch(new URL(path, local.site), { headers: { authorization: `Bearer ${token}` } }),
}

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'tracker-doors-'))
  local = await startLocal(data)
  token = issueToken(data)
  ports = listeningPorts(local.pids())
  const transport = createTransport({ host: '127.0.0.1', port: local.smtpPort })
  const envelope = { from: 'ana@example.com', to: local.forwardTo }
  await transport.sendMail({ envelope, raw: await purchaseMail() })
  transport.close()
})
afterAll(async () => {
  await local?.stop()
  await rm(data, { recursive: true, force: true })
})

/** Whether the mail that came is there, raw and all. */
async function isRawKept(): Promise<boolean> {
  const [mail] = await mails(api)
  const raw = await api.apiFetch(`/api/mail/${mail?.id}/raw`)
  return raw.status === 200
}

const rebound = (port: number) => ({ host: `rebound.example:${port}` })
const own = (port: number) => ({ host: `127.0.0.1:${port}` })

/** An attack that is tried on every port, and what must not come of it. */
const ON_EVERY_PORT: Array<[attack: string, asking: (port: number) => Asking]> = [
  ['the list of an inspector', (port) => ({ path: '/json/list', headers: own(port) })],
  ['the version of an inspector', (port) => ({ path: '/json/version', headers: own(port) })],
  ...['/', '/ws', '/cdn-cgi/InspectorProxyWorker/websocket', '/cdn-cgi/live-reload'].map(
    (path): [string, (port: number) => Asking] => [
      `a WebSocket of another site to ${path}`,
      (port) => ({
        path,
        headers: {
          ...own(port),
          origin: 'https://evil.example',
          connection: 'Upgrade',
          upgrade: 'websocket',
          'sec-websocket-version': '13',
          'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        },
      }),
    ],
  ),
  ['a page on a rebound name', (port) => ({ headers: rebound(port) })],
  [
    'a page on a rebound name that names the right address in a header of miniflare',
    (port) => ({ headers: { ...rebound(port), 'mf-original-url': `http://127.0.0.1:${port}/` } }),
  ],
  [
    'a page on a rebound name that asks for the scheduler in a header of miniflare',
    (port) => ({
      path: `/cdn-cgi/local/scheduled?cron=*/10+*+*+*+*&time=${FAR}`,
      headers: { ...rebound(port), 'mf-route-override': 'scheduler' },
    }),
  ],
  [
    'a program that asks for the scheduler in a header of miniflare',
    (port) => ({
      path: `/cdn-cgi/local/scheduled?cron=*/10+*+*+*+*&time=${FAR}`,
      headers: { ...own(port), 'mf-route-override': 'scheduler' },
    }),
  ],
  ...[
    '/cdn-cgi/local/scheduled',
    '/cdn-cgi/handler/scheduled',
    '/cdn-cgi/mf/scheduled',
    '/__scheduled',
  ].map((path): [string, (port: number) => Asking] => [
    `an image whose address is ${path}`,
    (port) => ({ path: `${path}?cron=*/10+*+*+*+*&time=${FAR}`, headers: own(port) }),
  ]),
  ...['/cdn-cgi/explorer', '/cdn-cgi/local/explorer/api', '/cdn-cgi/local/platform-proxy'].map(
    (path): [string, (port: number) => Asking] => [
      `wrangler's own ${path}`,
      (port) => ({ path, headers: { ...own(port), 'mf-op': 'GET' } }),
    ],
  ),
  [
    'a mail by /cdn-cgi/local/email',
    (port) => ({
      path: `/cdn-cgi/local/email?from=a@b.example&to=${encodeURIComponent(local.forwardTo)}`,
      method: 'POST',
      headers: own(port),
      body: 'Message-ID: <1@b.example>\r\nSubject: x\r\n\r\nx',
    }),
  ],
  [
    'a cron by the door of the clock, without its secret',
    (port) => ({
      path: '/_local/scheduled',
      method: 'POST',
      headers: { ...own(port), 'content-type': 'text/plain' },
      body: JSON.stringify({ cron: '*/10 * * * *', scheduledTime: FAR }),
    }),
  ],
  [
    'a token by the door of npm run token, without its secret',
    (port) => ({
      path: '/_local/token',
      method: 'POST',
      headers: own(port),
      body: '{"title":"x"}',
    }),
  ],
  [
    'a form of another site',
    (port) => ({
      path: '/auth/logout-everywhere',
      method: 'POST',
      headers: {
        ...own(port),
        origin: 'https://evil.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'a=b',
    }),
  ],
]

describe.runIf(process.platform === 'linux')('on every port that the tracker opens', () => {
  it('there are only those of the site, mail, sign-in, outbox and between the processes', () => {
    expect(ports).toContain(sitePort())
    expect(ports).toContain(local.smtpPort)
    expect(ports).toHaveLength(8)
  })

  it.each(ON_EVERY_PORT)(
    '%s gets nothing',
    async (_attack, asking) => {
      for (const port of ports) {
        const { status, text } = await ask(port, asking(port))
        expect(status, `${port} answered ${text.slice(0, 80)}`).not.toBe(101)
        expect(status >= 200 && status < 400, `${port} answered ${status}`).toBe(false)
        expect(text).not.toMatch(/webSocketDebuggerUrl|bmt_|inbox\+/)
      }
      expect(await isRawKept()).toBe(true)
      expect(await mails(api)).toHaveLength(1)
    },
    120_000,
  )
})

describe('the door of the clock, with its secret', () => {
  it.each([
    ['a time that is to come', FAR],
    ['a time that is long past', 0],
    ['no time', Number.NaN],
  ])('%s is refused', async (_what, scheduledTime) => {
    const { secret } = JSON.parse(await readFile(join(data, 'running.json'), 'utf8'))
    const { status } = await ask(sitePort(), {
      path: '/_local/scheduled',
      method: 'POST',
      headers: { ...own(sitePort()), 'x-local-secret': secret },
      body: JSON.stringify({ cron: '*/10 * * * *', scheduledTime }),
    })
    expect(status).toBe(400)
    expect(await isRawKept()).toBe(true)
  })
})

describe('the sign-in page', () => {
  it('signs nobody in without the key, nor with a guessed one', async () => {
    for (const key of ['', 'f'.repeat(32)]) {
      await expect(signInWithFetch(new URL(local.site), '/', key)).rejects.toThrow('403')
    }
  })

  it('signs in one browser with the key, and no second', async () => {
    const key = new URL(local.enter).searchParams.get('key') ?? ''
    expect(await signInWithFetch(new URL(local.site), '/', key)).toContain('session-')
    await expect(signInWithFetch(new URL(local.site), '/', key)).rejects.toThrow('403')
  })

  it('sends a browser with a key nowhere but to the site', async () => {
    const entered = await fetch(new URL('/?key=x', local.site), { redirect: 'manual' })
    const provider = new URL(entered.headers.get('location') ?? '')
    provider.searchParams.set('back', 'https://evil.example/')
    const answer = await fetch(provider, { redirect: 'manual' })
    expect(answer.status).toBe(403)
    expect(answer.headers.get('location')).toBeNull()
  })
})

describe('the port of mail', () => {
  it.each([
    ['a form of a page', 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n\r\n'],
    ['an image', 'GET /x.png HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['a method nobody knows', 'BREW / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
  ])('takes no mail that comes in the body of %s', async (_what, head) => {
    const commands = [
      'EHLO page',
      'MAIL FROM:<alerts@bank.example>',
      `RCPT TO:<${local.forwardTo}>`,
      'DATA',
      'Subject: forged\r\n\r\nYou spent $1.00 at Forged\r\n.',
      'QUIT',
    ]
    const answer = await sendBytes(local.smtpPort, `${head}${commands.join('\r\n')}\r\n`)
    expect(answer).not.toMatch(/^(250|354)/m)
    expect(await mails(api)).toHaveLength(1)
  })
})

describe('what is kept on the disk', () => {
  it('is its owner’s alone', async () => {
    const entries = await readdir(data, { recursive: true, withFileTypes: true })
    const open: Array<string> = []
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name)
      if (((await stat(path)).mode & 0o077) !== 0) open.push(path)
    }
    expect(((await stat(data)).mode & 0o077) === 0 ? [] : [data]).toEqual([])
    expect(open).toEqual([])
  })

  it('has no alias, token or search word outside the database, and no store of traces', async () => {
    await api.apiFetch(`/api/transactions?q=${SEARCH}`)
    await api.apiFetch(`/api/mail?q=${SEARCH}&limit=0`)
    const alias = /\+(\w+)@/.exec(local.forwardTo)?.[1] ?? ''
    expect(alias).toHaveLength(16)
    for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      expect(path).not.toContain('observability')
      if (!entry.isFile()) continue
      const content = await readFile(path, 'latin1')
      expect(content.includes(SEARCH), path).toBe(false)
      expect(content.includes(token), path).toBe(false)
      if (!path.includes('D1DatabaseObject')) expect(content.includes(alias), path).toBe(false)
    }
  })
})
