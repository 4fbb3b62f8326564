import { Connection } from 'tedious'
import { beforeAll, expect, test } from 'vitest'
import { codeOf, login, openPool, run } from '../../test/pool.ts'
import { type Certificates, makeCertificates } from '../../test/server/certificates.ts'
import { TdsServer } from '../../test/server/server.ts'
import { tapWire } from '../../test/server/wire-tap.ts'
import { TlsFirstConnection } from './tls-first.ts'

let certificates: Certificates

beforeAll(async () => {
  certificates = await makeCertificates()
})

function connectionTo(port: number): TlsFirstConnection {
  const authentication = {
    type: 'default',
    options: { userName: login.user, password: login.password },
  } as const
  const config = { server: '127.0.0.1', authentication, options: { port } }
  return new TlsFirstConnection(config, 'follow')
}

function connect(connection: Connection): Promise<Error | undefined> {
  return new Promise((resolve) => connection.connect(resolve))
}

// Two ways in which another version of tedious could go past what is overridden here.
test('a tedious that opened its sockets by itself would open none', async () => {
  await using tap = await tapWire(null)
  const connection = connectionTo(tap.port)
  connection.connectOnPort = Connection.prototype.connectOnPort
  expect((await connect(connection))?.message).toContain('was not checked')
  expect(tap.sent()).toEqual([])
})

test('a tedious that was given an open socket would not log in over it', async () => {
  await using tap = await tapWire(null)
  const connection = connectionTo(tap.port)
  const { connect: openTcp } = await import('node:net')
  const socket = openTcp(tap.port, '127.0.0.1')
  Object.assign(connection, { socket, messageIo: { socket } })
  expect(() => connection.sendLogin7Packet()).toThrow('not verified TLS')
  socket.destroy()
  expect(Buffer.concat(tap.sent())).toHaveLength(0)
})

test('no setting of the caller makes it encrypt in another way', () => {
  const { authentication } = connectionTo(1).config
  const weak = { encrypt: false, trustServerCertificate: true, connector: undefined }
  const connection = new TlsFirstConnection(
    { server: '127.0.0.1', authentication, options: { ...weak, port: 1 } },
    'follow',
  )
  expect(connection.config.options.encrypt).toBe('strict')
  expect(connection.config.options.connector).toBeInstanceOf(Function)
})

test('an environment that turns certificate checks off does not turn these off', async () => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  try {
    await using server = await TdsServer.start(certificates.valid)
    await using pool = openPool(server)
    expect(codeOf(await run(pool, 'select 1'))).toBe('certificate')
    expect(server.logins).toEqual([])
  } finally {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
  }
})
