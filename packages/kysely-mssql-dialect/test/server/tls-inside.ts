/** A server's side of TLS inside TDS: the handshake goes in PRELOGIN messages, what follows without. */
import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'
import type { Certificate } from './certificates.ts'
import { MessageReader, messageType, preloginAnswer, toPackets } from './messages.ts'

/** Answers the first message itself, then gives what comes through TLS. */
export function tlsInside(socket: Socket, { cert, key }: Certificate): TLSSocket {
  const reader = new MessageReader()
  let greeted = false
  let wrapped = true
  let flight: Array<Buffer> = []

  /** A client waits for one message for each of its own, so a flight goes out as one. */
  function flush(): void {
    if (flight.length > 0) socket.write(toPackets(messageType.prelogin, Buffer.concat(flight)))
    flight = []
  }
  const tunnel = new Duplex({
    read() {},
    write(chunk: Buffer, _, done) {
      if (wrapped) flight.push(chunk)
      else socket.write(chunk)
      setImmediate(flush)
      done()
    },
    final(done) {
      socket.end()
      done()
    },
  })
  socket.on('data', (chunk) => {
    // A TLS record of its own: the handshake is over.
    if (greeted && chunk[0] === 0x17) wrapped = false
    if (!wrapped) {
      tunnel.push(chunk)
      return
    }
    for (const { data } of reader.push(chunk)) {
      if (greeted) tunnel.push(data)
      else socket.write(toPackets(messageType.response, preloginAnswer(1)))
      greeted = true
    }
  })
  socket.on('error', () => secure.destroy())
  socket.on('close', () => secure.destroy())
  const secure = new TLSSocket(tunnel, { isServer: true, cert, key })
  secure.on('error', () => socket.destroy())
  secure.on('close', () => socket.destroy())
  return secure
}
