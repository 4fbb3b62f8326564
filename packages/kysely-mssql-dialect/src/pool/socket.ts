/** The only place that opens a socket: TLS from the first byte, with the certificate checked. */
import { isIP, type Socket } from 'node:net'
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls'

/** The sockets opened here. A login goes over no other. */
const verified = new WeakSet<Socket>()

export function isVerified(socket: Socket | undefined): boolean {
  return socket !== undefined && verified.has(socket)
}

/**
 * Opens TLS to `host`, whose certificate has to chain to a trusted root and be for that very name.
 * Rejects with the socket's error, or with the reason of `signal`.
 */
export function openVerifiedSocket(
  host: string,
  port: number,
  signal: AbortSignal,
  alpn = true,
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const socket = start(host, port, alpn)

    function settle(act: () => void): void {
      signal.removeEventListener('abort', onAbort)
      socket.off('secureConnect', onSecure)
      socket.off('close', onClose)
      act()
    }
    function onAbort(): void {
      settle(() => {
        socket.destroy()
        reject(signal.reason)
      })
    }
    function onClose(): void {
      settle(() => reject(new Error('the connection was closed before TLS was up')))
    }
    function onSecure(): void {
      settle(() => {
        if (!(socket.encrypted && socket.authorized)) {
          socket.destroy()
          reject(new Error('the connection is not encrypted with a verified certificate'))
          return
        }
        verified.add(socket)
        oneRecordPerPacket(socket)
        resolve(socket)
      })
    }

    signal.addEventListener('abort', onAbort, { once: true })
    socket.once('secureConnect', onSecure)
    socket.once('close', onClose)
    // Stays on: a socket that fails after it was given up must not throw into the event loop.
    socket.on('error', (error) => settle(() => reject(error)))
  })
}

/**
 * TDS 8 names the protocol `tds/8.0` by ALPN. workerd does not have ALPN and says so before it
 * opens anything; the day it has, this sends it.
 */
function start(host: string, port: number, alpn: boolean): TLSSocket {
  const options: ConnectionOptions = {
    host,
    port,
    // An address is no server name; Node and workerd then check the certificate against `host`.
    servername: isIP(host) ? '' : host,
    // True is the default, but in Node an environment variable can turn it around.
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
  }
  if (!alpn) return connect(options)
  try {
    return connect({ ...options, ALPNProtocols: ['tds/8.0'] })
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_OPTION_NOT_IMPLEMENTED') throw error
    return connect(options)
  }
}

/**
 * Azure SQL drops a login of several packets when one TLS record holds parts of two (tedious
 * #1182), as a login with an access token does. Node caps the record; workerd cannot, but writes
 * one record per write, so the writes must not be joined.
 */
function oneRecordPerPacket(socket: TLSSocket): void {
  Object.assign(socket, { _writev: null })
  socket.setMaxSendFragment(4096)
}
