import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { configFor, login } from '../test/pool.ts'
import { authorityFile, type Certificates, makeCertificates } from '../test/server/certificates.ts'
import { hidden, preloginAnswer, toPackets } from '../test/server/messages.ts'
import { TdsServer } from '../test/server/server.ts'
import { readTlsRecords, tapWire } from '../test/server/wire-tap.ts'
import { startWorker } from '../test/worker/harness.ts'

let certificates: Certificates
let authority: ReturnType<typeof authorityFile>

beforeAll(async () => {
  certificates = await makeCertificates()
  authority = authorityFile(certificates)
  process.env.NODE_EXTRA_CA_CERTS = authority.path
})

afterAll(() => authority[Symbol.dispose]())

/** A text as a login carries it, and as it hides a password. */
function spellings(text: string): Array<Buffer> {
  const plain = Buffer.from(text, 'ucs2')
  return [plain, Buffer.from(plain.map(hidden)), Buffer.from(text)]
}

function expectNoLoginIn(bytes: Buffer): void {
  for (const secret of [login.user, login.password, 'a-token'].flatMap(spellings)) {
    expect(bytes.includes(secret)).toBe(false)
  }
}

// Beside each other: whoever refuses a server tries again for some ten seconds first.
describe.concurrent('inside workerd', () => {
  test('a server that only says it encrypts is never sent a login', async () => {
    // What makes a client that trusts the answer go on: PRELOGIN, with encryption on.
    const encrypts = preloginAnswer()
    encrypts[encrypts.length - 2] = 0x01
    await using tap = await tapWire(null, () => toPackets(0x04, encrypts))
    await using worker = await startWorker(configFor(tap.port))
    expect(await worker.call('read')).toMatchObject({ ok: false, error: { code: 'unreachable' } })
    const sent = tap.sent()
    expect(sent.length).toBeGreaterThan(0)
    for (const bytes of sent) {
      expect(bytes[0]).toBe(0x16)
      expectNoLoginIn(bytes)
    }
  })

  test.each(['untrusted', 'otherName', 'expired'] as const)(
    'a certificate that does not verify is refused: %s',
    async (which) => {
      await using server = await TdsServer.start(certificates[which])
      await using tap = await tapWire(server.port)
      await using worker = await startWorker(configFor(tap.port))
      expect(await worker.call('read')).toMatchObject({
        ok: false,
        error: { code: 'unreachable', message: expect.stringContaining('certificate') },
      })
      expect(server.logins).toEqual([])
      expect(tap.sent().length).toBeGreaterThan(0)
      for (const bytes of tap.sent()) expectNoLoginIn(bytes)
    },
  )

  test('a login goes over the wire in TLS records alone', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using tap = await tapWire(server.port)
    await using worker = await startWorker(configFor(tap.port))
    expect(await worker.call('read')).toEqual({ ok: true, value: [] })
    expect(server.logins).toMatchObject([{ user: login.user, password: login.password }])
    const [bytes = Buffer.alloc(0)] = tap.sent()
    expect(readTlsRecords(bytes)[0]?.type).toBe(0x16)
    expectNoLoginIn(bytes)
  })

  test('a login with a token too, one packet to a record', async () => {
    await using server = await TdsServer.start(certificates.valid)
    await using tap = await tapWire(server.port)
    await using worker = await startWorker(configFor(tap.port), `a-token ${'x'.repeat(9_000)}`)
    expect(await worker.call('read')).toEqual({ ok: true, value: [] })
    expect(server.logins).toMatchObject([
      { user: '', password: '', token: expect.stringMatching(/^a-token x{9000} 1$/) },
    ])
    const records = tap.sent().flatMap(readTlsRecords)
    const longest = Math.max(...records.map(({ length }) => length))
    expect(longest).toBeGreaterThan(4096)
    expect(longest).toBeLessThan(4096 + 32)
    for (const bytes of tap.sent()) expectNoLoginIn(bytes)
  })

  test('any other encryption is refused, and nothing is opened', async () => {
    await using tap = await tapWire(null)
    await using worker = await startWorker({ ...configFor(tap.port), encrypt: 'mandatory' })
    expect(await worker.call('read')).toMatchObject({ ok: false, error: { code: 'config' } })
    expect(await worker.call('batch', ['a'])).toMatchObject({ error: { code: 'config' } })
    expect(tap.sent()).toEqual([])
  })
})
