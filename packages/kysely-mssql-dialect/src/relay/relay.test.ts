/** Requests to the relay, signed and not, and what becomes of those under way. */
import { connect } from 'node:net'
import { Kysely } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { codeOf, codeThrown, openPool, statement, until } from '../../test/pool.ts'
import { SECRET, startTestRelay } from '../../test/relay.ts'
import { type Certificates, makeCertificates } from '../../test/server/certificates.ts'
import { type Script, TdsServer } from '../../test/server/server.ts'
import { trust } from '../../test/server/trust.ts'
import { WorkersMssqlDialect } from '../dialect.ts'
import type { MssqlPoolConfig } from '../pool/config.ts'
import { relayPool } from './client.ts'
import { encode } from './codec.ts'
import { SIGNED_HEADERS, type Signed, sign, toKey } from './signature.ts'

let certificates: Certificates

beforeAll(async () => {
  certificates = await makeCertificates()
  trust(certificates)
})

const READ = statement('select "id" from "item"', 'always')
const WRITE = statement('insert into "item" ("name") values (@1)')

async function setUp(script: Script = {}, settings: Partial<MssqlPoolConfig> = {}) {
  const server = await TdsServer.start(certificates.valid, script)
  const pool = openPool(server, settings)
  const relay = await startTestRelay(pool)
  const key = await toKey(SECRET)

  /** Sends it as it is told to. */
  async function send(path: string, body: string, signed: Partial<Signed>) {
    const headers = Object.fromEntries(
      Object.entries(signed).map(([name, value]) => [SIGNED_HEADERS[name as keyof Signed], value]),
    )
    const response = await fetch(relay.url + path, { method: 'POST', body, headers })
    return { status: response.status, answer: await response.json() }
  }
  return {
    server,
    relay,
    send,
    signed: (path: string, body: string, at = Date.now()) => sign(key, path, Buffer.from(body), at),
    async [Symbol.asyncDispose]() {
      await relay[Symbol.asyncDispose]()
      await pool.close()
      await server[Symbol.asyncDispose]()
    },
  }
}

describe('a request', () => {
  const PATH = '/v1/execute'
  const BODY = encode({ statement: WRITE })

  test('that is signed is carried out once', async () => {
    await using $ = await setUp()
    const signed = await $.signed(PATH, BODY)
    expect(await $.send(PATH, BODY, signed)).toMatchObject({ status: 200, answer: { ok: true } })
    expect(await $.send(PATH, BODY, signed)).toMatchObject({
      status: 409,
      answer: { refused: 'replay' },
    })
    expect($.server.seen).toEqual(['login', WRITE.sql])
  })

  test('that is not, or was signed for something else, is refused', async () => {
    await using $ = await setUp()
    const signed = await $.signed(PATH, BODY)
    const cases: Array<[string, string, Partial<Signed>]> = [
      [PATH, BODY, {}],
      [PATH, BODY, { ...signed, signature: '' }],
      [PATH, BODY, { ...signed, signature: signed.signature.replace(/^../, '00') }],
      [PATH, BODY, { ...signed, signature: `${signed.signature}00` }],
      [PATH, BODY, { ...signed, time: String(Number(signed.time) + 1) }],
      [PATH, BODY, { ...signed, nonce: crypto.randomUUID() }],
      [PATH, BODY.replace('item', 'rent'), signed],
      ['/v1/batch', encode({ statements: [WRITE], options: {} }), signed],
      [PATH, BODY, await sign(await toKey('x'.repeat(32)), PATH, Buffer.from(BODY), Date.now())],
    ]
    for (const [path, body, headers] of cases) {
      expect(await $.send(path, body, headers)).toMatchObject({
        status: 401,
        answer: { refused: 'signature' },
      })
    }
    expect($.server.connections).toBe(0)
  })

  test('that was signed long ago is refused', async () => {
    await using $ = await setUp()
    const signed = await $.signed(PATH, BODY, Date.now() - 600_000)
    expect(await $.send(PATH, BODY, signed)).toMatchObject({ answer: { refused: 'time' } })
    expect($.server.connections).toBe(0)
  })

  test.each([
    ['no JSON', 'select'],
    ['no statement', encode({})],
    ['another statement', encode({ statement: statement('drop table "item"') })],
    ['no rule', encode({ statement: { ...WRITE, repeat: 'often' } })],
    ['no type', encode({ statement: { ...WRITE, parameters: [{ type: 'xml', value: 1 }] } })],
    ['an object', encode({ statement: { ...WRITE, parameters: [{ type: 'int', value: {} }] } })],
    ['a long integer', '{"statement":{"$bigint":"123456789012345678901"}}'],
  ])('of %s is refused, without a word of it', async (_, body) => {
    await using $ = await setUp()
    const refused = await $.send(PATH, body, await $.signed(PATH, body))
    expect(refused).toMatchObject({ status: 400, answer: { refused: 'request' } })
    expect(JSON.stringify(refused.answer)).not.toContain('item')
    expect($.server.connections).toBe(0)
  })

  test('that is too large is refused before all of it was read', async () => {
    await using $ = await setUp()
    const { port } = new URL($.relay.url)
    const socket = connect(Number(port), '127.0.0.1')
    const answer = new Promise<string>((resolve) =>
      socket.once('data', (data) => resolve(`${data}`)),
    )
    socket.write(`POST ${PATH} HTTP/1.1\r\nhost: relay\r\ncontent-length: ${2 ** 30}\r\n\r\n`)
    socket.write(Buffer.alloc(17 * 2 ** 20))
    expect(await answer).toMatch(/^HTTP\/1.1 413 /)
    socket.destroy()
  })

  test('for its health is answered without the database', async () => {
    await using $ = await setUp()
    expect((await fetch(`${$.relay.url}/health`)).status).toBe(200)
    expect((await fetch(`${$.relay.url}/v1/execute`)).status).toBe(404)
    expect($.server.connections).toBe(0)
  })
})

test('what was taken is answered by a first byte, however long the database takes', async () => {
  await using $ = await setUp({ statement: () => 'hang' })
  const body = encode({ statement: READ })
  const headers = Object.fromEntries(
    Object.entries(await $.signed('/v1/execute', body)).map(([name, value]) => [
      SIGNED_HEADERS[name as keyof Signed],
      value,
    ]),
  )
  const stop = new AbortController()
  const init = { method: 'POST', body, headers, signal: stop.signal }
  const response = await fetch(`${$.relay.url}/v1/execute`, init)
  const { value } = (await response.body?.getReader().read()) ?? {}
  expect(new TextDecoder().decode(value)).toBe(' ')
  await until(() => $.server.seen.includes(READ.sql))
  stop.abort()
  await until(() => $.server.seen.includes('stop'))
})

test('what is logged holds nothing of what was asked', async () => {
  await using $ = await setUp()
  using session = $.relay.pool.session()
  await session.execute({ ...WRITE, parameters: [{ type: 'nvarchar', value: 'Corner Bakery' }] })
  await codeThrown(() => relayPool({ url: $.relay.url, secret: 'y'.repeat(32) }).batch([WRITE], {}))
  expect($.relay.logged).toEqual([
    { path: '/v1/execute', ms: expect.any(Number), code: 'ok', number: null },
    { path: '/v1/batch', ms: expect.any(Number), code: 'signature', number: null },
  ])
})

describe('a caller is told', () => {
  test.each([
    ['that the secrets differ', 'y'.repeat(32)],
    ['that a secret is too short', 'short'],
  ])('%s', async (_, secret) => {
    await using $ = await setUp()
    const pool = relayPool({ url: $.relay.url, secret })
    const db = new Kysely<{ item: { name: string } }>({
      dialect: new WorkersMssqlDialect({ pool }),
    })
    const write = () => db.insertInto('item').values({ name: 'Tea' }).execute()
    expect(await codeThrown(write)).toBe('config')
  })

  test.each(['http://relay.example', 'ftp://relay.example', 'relay.example', ''])(
    'that %j is no address for a secret to go to',
    (url) => {
      expect(() => relayPool({ url, secret: SECRET })).toThrow('https://')
    },
  )

  test.each([
    ['nothing is known of a write', false, 'unknown_outcome'],
    ['a read did not happen', true, 'pool_unavailable'],
  ])('where no relay answers, %s', async (_, isRead, code) => {
    const pool = relayPool({ url: 'http://127.0.0.1:9', secret: SECRET, connectTimeoutMs: 200 })
    const db = new Kysely<{ item: { name: string } }>({
      dialect: new WorkersMssqlDialect({ pool }),
    })
    const read = () => db.selectFrom('item').selectAll().execute()
    const write = () => db.insertInto('item').values({ name: 'Tea' }).execute()
    expect(await codeThrown(isRead ? read : write)).toBe(code)
  })

  test('where the relay breaks off, nothing is known of a write that was under way', async () => {
    await using $ = await setUp({ statement: () => 'hang' }, { requestTimeoutMs: 500 })
    const db = new Kysely<{ item: { name: string } }>({
      dialect: new WorkersMssqlDialect({ pool: $.relay.pool }),
    })
    const write = codeThrown(() => db.insertInto('item').values({ name: 'Tea' }).execute())
    await until(() => $.server.seen.length > 1)
    await $.relay[Symbol.asyncDispose]()
    expect(await write).toBe('unknown_outcome')
  })
})

describe('a caller that goes away', () => {
  test('stops a read', async () => {
    await using $ = await setUp({ statement: () => 'hang' })
    const session = $.relay.pool.session()
    const read = session.execute(READ).catch(() => null)
    await until(() => $.server.seen.includes(READ.sql))
    await session.cancel()
    expect(await read).toBeNull()
    await until(() => $.server.seen.includes('stop'))
  })

  test('leaves no transaction open', async () => {
    await using $ = await setUp()
    const session = $.relay.pool.session()
    expect(codeOf(await session.begin(null))).toBe('ok')
    await session.execute(WRITE)
    session[Symbol.dispose]()
    await until(() => $.server.seen.includes('rollback'))
    expect(codeOf(await session.execute(READ))).toBe('ok')
  })
})
