import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { post } from './post.ts'

const SECRET = `whsec_${btoa('thirty-two bytes of a test secret')}`
const AT = new Date()

let server: Server
let host: string
const asked: Array<{ path: string; headers: Record<string, string>; body: string }> = []
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const path = request.url ?? ''
    asked.push({ path, body, headers: request.headers as Record<string, string> })
    if (path === '/moved') response.writeHead(307, { location: '/secret' })
    else response.statusCode = Number(path.slice(1)) || 200
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const send = (path: string) =>
  post(
    { url: `http://${host}${path}`, secret: SECRET },
    { id: 'msg_1', body: '{"a":1}', at: AT },
    { WEBHOOK_HOSTS: host },
  )

it('signs what it posts as Standard Webhooks says', async () => {
  expect(await send('/204')).toEqual({ isDelivered: true, isGone: false, answer: '204' })
  const { body, headers } = asked.at(-1) ?? { body: '', headers: {} }
  expect(new Webhook(SECRET).verify(body, headers)).toEqual({ a: 1 })
})

it('follows no redirect, and says what else went wrong', async () => {
  expect(await send('/moved')).toMatchObject({ isDelivered: false, answer: 'redirect' })
  expect(asked.map(({ path }) => path)).not.toContain('/secret')
  expect(await send('/410')).toEqual({ isDelivered: false, isGone: true, answer: '410' })
  expect(await send('/503')).toMatchObject({ isDelivered: false, isGone: false, answer: '503' })
  const closed = { url: 'http://127.0.0.1:9/', secret: SECRET }
  const message = { id: 'msg_2', body: '', at: AT }
  const env = { WEBHOOK_HOSTS: '127.0.0.1:9' }
  expect(await post(closed, message, env)).toMatchObject({ answer: 'unreachable' })
})

it('asks nobody at a private address', async () => {
  const before = asked.length
  const hidden = { url: `https://${host}/`, secret: SECRET }
  const outcome = await post(hidden, { id: 'msg_3', body: '', at: AT }, {})
  expect(outcome).toMatchObject({ isDelivered: false, answer: 'private_address' })
  expect(asked).toHaveLength(before)
})
