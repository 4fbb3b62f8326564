/** What goes over the wire, as anyone on the way could read it. */
import { type AddressInfo, createServer, connect as openTcp, type Socket } from 'node:net'

export type WireTap = AsyncDisposable & {
  port: number
  /** Everything the clients sent, one buffer for each connection. */
  sent: () => Array<Buffer>
}

/** Passes bytes on to a port and keeps a copy of what the client sends; without a port, keeps only. */
export async function tapWire(
  target: number | null,
  greet?: (firstBytes: Buffer) => Buffer,
): Promise<WireTap> {
  const sent: Array<Array<Buffer>> = []
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const chunks: Array<Buffer> = []
    sent.push(chunks)
    sockets.add(client)
    client.on('error', () => {})
    client.on('data', (chunk) => {
      chunks.push(chunk)
      const greeting = target === null ? greet?.(chunk) : undefined
      if (greeting !== undefined) client.write(greeting)
    })
    if (target === null) return
    const server = openTcp(target, '127.0.0.1')
    sockets.add(server)
    server.on('error', () => client.destroy())
    client.pipe(server).pipe(client)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    sent: () => sent.map((chunks) => Buffer.concat(chunks)),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type TlsRecord = { type: number; length: number }

/** The TLS records in the bytes. Throws where something else is between them. */
export function readTlsRecords(bytes: Buffer): Array<TlsRecord> {
  const records: Array<TlsRecord> = []
  for (let at = 0; at < bytes.length; ) {
    const type = bytes.readUInt8(at)
    if (type < 0x14 || type > 0x17 || bytes.readUInt8(at + 1) !== 3) {
      throw new Error(`byte ${at} does not begin a TLS record`)
    }
    const length = bytes.readUInt16BE(at + 3)
    records.push({ type, length })
    at += 5 + length
  }
  return records
}
