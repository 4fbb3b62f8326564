import { Connection } from 'tedious'
import { beforeAll, describe, expect, test } from 'vitest'
import { codeOf, login, openPool, run } from '../../test/pool.ts'
import { type Certificates, makeCertificates } from '../../test/server/certificates.ts'
import { preloginAnswer, toPackets } from '../../test/server/messages.ts'
import { type Script, TdsServer } from '../../test/server/server.ts'
import { join, loginAck, routing } from '../../test/server/tokens.ts'
import { trust } from '../../test/server/trust.ts'
import { readTlsRecords, tapWire } from '../../test/server/wire-tap.ts'

let certificates: Certificates

beforeAll(async () => {
  certificates = await makeCertificates()
  trust(certificates)
})

const MANDATORY = { encrypt: 'mandatory' } as const
const start = (which: keyof Certificates = 'valid', script: Script = {}) =>
  TdsServer.start(certificates[which], script, 'inside')

test('a login and its statements go through TLS', async () => {
  await using server = await start()
  await using tap = await tapWire(server.port)
  await using pool = openPool(tap, MANDATORY)
  expect(codeOf(await run(pool, 'select 1'))).toBe('ok')
  expect(server.logins).toMatchObject([{ user: login.user, password: login.password }])
  const [sent = Buffer.alloc(0)] = tap.sent()
  expect(sent.includes(Buffer.from(login.user, 'ucs2'))).toBe(false)
  // From the first record that is no longer inside a message, there is nothing else.
  const begin = sent.indexOf(Buffer.from([0x17, 0x03, 0x03]))
  expect(readTlsRecords(sent.subarray(begin)).every(({ type }) => type === 0x17)).toBe(true)
})

test('a long login with a token does, too', async () => {
  await using server = await start()
  const token = async () => ({ token: 'x'.repeat(9_000), expiresAt: Date.now() + 3_600_000 })
  await using pool = openPool(server, { ...MANDATORY, authentication: { type: 'entra', token } })
  expect(codeOf(await run(pool, 'select 1'))).toBe('ok')
  expect(server.logins[0]?.token).toMatch(/^x{9000}$/)
})

describe('no login is sent', () => {
  test.each(['otherName', 'untrusted', 'expired'] as const)(
    'to a certificate that does not verify: %s',
    async (which) => {
      await using server = await start(which)
      await using pool = openPool(server, MANDATORY)
      expect(codeOf(await run(pool, 'select 1'))).toBe('certificate')
      expect(server.logins).toEqual([])
    },
  )

  test('to one that an environment says not to check', async () => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    try {
      await using server = await start('untrusted')
      await using pool = openPool(server, MANDATORY)
      expect(codeOf(await run(pool, 'select 1'))).toBe('certificate')
      expect(server.logins).toEqual([])
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    }
  })

  test('to a server that does not encrypt', async () => {
    await using tap = await tapWire(null, () => toPackets(0x04, preloginAnswer(2)))
    await using pool = openPool(tap, MANDATORY)
    expect(codeOf(await run(pool, 'select 1'))).toBe('protocol')
    expect(Buffer.concat(tap.sent()).includes(Buffer.from(login.user, 'ucs2'))).toBe(false)
  })

  test('where a version of tedious went on without TLS', async () => {
    const { performTlsNegotiation } = Connection.prototype
    Connection.prototype.performTlsNegotiation = async () => {}
    try {
      await using tap = await tapWire(null, () => toPackets(0x04, preloginAnswer(1)))
      await using pool = openPool(tap, MANDATORY)
      expect(codeOf(await run(pool, 'select 1'))).toBe('protocol')
      expect(Buffer.concat(tap.sent()).includes(Buffer.from(login.user, 'ucs2'))).toBe(false)
    } finally {
      Connection.prototype.performTlsNegotiation = performTlsNegotiation
    }
  })
})

describe('a redirect', () => {
  const redirecting = (target: { port: number }): Script => ({
    login: ({ database }) => join(loginAck(database, false), routing('127.0.0.1', target.port)),
  })

  test('is followed to a server whose certificate verifies', async () => {
    await using target = await start()
    await using gateway = await start('valid', redirecting(target))
    await using pool = openPool(gateway, MANDATORY)
    expect(codeOf(await run(pool, 'select 1'))).toBe('ok')
    expect(target.seen).toEqual(['login', 'select 1'])
  })

  test('is not followed to one whose certificate does not, nor where it is turned off', async () => {
    await using target = await start('untrusted')
    await using gateway = await start('valid', redirecting(target))
    await using pool = openPool(gateway, MANDATORY)
    expect(codeOf(await run(pool, 'select 1'))).toBe('certificate')
    await using still = openPool(gateway, { ...MANDATORY, redirect: 'refuse' })
    expect(codeOf(await run(still, 'select 1'))).toBe('redirect')
    expect(target.logins).toEqual([])
  })
})
