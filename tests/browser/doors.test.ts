/**
 * A page of another site, open in the person's browser beside a tracker on the same machine: what it
 * sends reaches no door. The name of that site is one that its owner's DNS points to this machine.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listeningPorts } from '../attacks/listeners.ts'
import { issueToken, type LocalProcess, startLocal } from '../support/local-process.ts'
import { mails, transactions } from '../system/mails.ts'
import { startBrowser } from './support/browser.ts'

const EVIL = 'evil.example'

let data: string
let local: LocalProcess
let ports: Array<number>
let evil: Server
let evilPort: number
let page: Page
let api: { apiFetch(path: string): Promise<Response> }

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'tracker-browser-doors-'))
  local = await startLocal(data)
  ports = listeningPorts(local.pids())
  const token = issueToken(data)
  const headers = { authorization: `Bearer ${token}` }
  api = { apiFetch: (path) => fetch(new URL(path, local.site), { headers }) }
  evil = createServer((_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>evil</title>')
  })
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve))
  evilPort = (evil.address() as AddressInfo).port
  const browser = await startBrowser()
  const context = await browser.newContext()
  page = await context.newPage()
  // The person is signed in, by the address that the terminal shows.
  await page.goto(local.enter)
  await page.getByRole('button').click()
  await page.waitForURL(`${local.site}/`)
  expect((await page.request.get(`${local.site}/api/settings`)).status()).toBe(200)
  await page.goto(`http://${EVIL}:${evilPort}/`)
})
afterAll(async () => {
  await page?.context().close()
  evil?.close()
  await local?.stop()
  await rm(data, { recursive: true, force: true })
})

const FAR = Date.UTC(2099, 0, 1)
const PATHS = [
  '/icon.svg',
  '/api/export.csv',
  `/cdn-cgi/local/scheduled?cron=*/10+*+*+*+*&time=${FAR}`,
  `/cdn-cgi/handler/scheduled?cron=*/10+*+*+*+*&time=${FAR}`,
  '/json/list',
]

/** Runs `body` on the page, for every port and path, and gives what came of it other than ''. */
async function everywhere(paths: ReadonlyArray<string>, body: string): Promise<Array<string>> {
  const targets = ports.flatMap((port) => paths.map((path) => `127.0.0.1:${port}${path}`))
  const script = `Promise.all(${JSON.stringify(targets)}.map((target) => new Promise((resolve) => {
    setTimeout(() => resolve(''), 8000)
    ${body}
  })))`
  return (await page.evaluate<Array<string>>(script)).filter(Boolean)
}

test('its images show nothing, on any port', async () => {
  const shown = await everywhere(
    PATHS,
    `const image = new Image()
    image.onload = () => resolve(target)
    image.onerror = () => resolve('')
    image.src = 'http://' + target`,
  )
  expect(shown).toEqual([])
})

test('its WebSockets open on no port', async () => {
  const opened = await everywhere(
    ['/', '/ws', '/core:user:local', '/cdn-cgi/live-reload'],
    `const socket = new WebSocket('ws://' + target)
    socket.onopen = () => resolve(target)
    socket.onerror = () => resolve('')`,
  )
  expect(opened).toEqual([])
})

test('its forms change nothing, whatever port they are sent to', async () => {
  const smtp = [
    'EHLO evil',
    'MAIL FROM:<alerts@bank.example>',
    `RCPT TO:<${local.forwardTo}>`,
    'DATA',
    'Subject: forged\r\n\r\nYou spent $1.00 at Forged\r\n.',
    '',
  ].join('\r\n')
  // Text/plain keeps the lines as they are, so that the mail port would get its commands.
  await everywhere(
    ['/add', '/auth/logout-everywhere', '/_local/token', '/interaction/x'],
    `const frame = document.createElement('iframe')
    frame.name = target
    document.body.append(frame)
    const form = document.createElement('form')
    Object.assign(form, { method: 'post', action: 'http://' + target, enctype: 'text/plain', target })
    const field = document.createElement('textarea')
    field.name = '\\r\\n' + ${JSON.stringify(smtp)}
    form.append(field)
    document.body.append(form)
    form.submit()
    setTimeout(() => resolve(''), 2000)`,
  )
  expect(await mails(api)).toEqual([])
  expect(await transactions(api)).toEqual([])
  // Nobody was signed out.
  expect((await page.request.get(`${local.site}/api/settings`)).status()).toBe(200)
})

test('a name that is rebound to this machine reads nothing', async () => {
  for (const port of ports) {
    const address = `http://rebound.example:${port}`
    const first = await page.context().newPage()
    const visit = await first.goto(`${address}/`).catch(() => null)
    await first.close()
    expect(visit === null || visit.status() >= 400, `${port} answered ${visit?.status()}`).toBe(
      true,
    )
    // A page that this name served before it was rebound may send any header to itself. In a tab of
    // its own: the error page of the visit before would come over it.
    const rebound = await page.context().newPage()
    await rebound.route(`${address}/page`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>rebound</title>' }),
    )
    await rebound.goto(`${address}/page`).catch(() => null)
    const named = { 'MF-Original-URL': `http://127.0.0.1:${port}/`, 'MF-Route-Override': 'gateway' }
    const read = await rebound.evaluate<Array<number>>(`Promise.allSettled([
      fetch('/'), fetch('/json/list'), fetch('/api/health', { headers: ${JSON.stringify(named)} }),
    ]).then((all) => all.map(({ value }) => value?.status ?? 0))`)
    expect(
      read.filter((status) => status >= 200 && status < 400),
      String(port),
    ).toEqual([])
    await rebound.close()
  }
})
