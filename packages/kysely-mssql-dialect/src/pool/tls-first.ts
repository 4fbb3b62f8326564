/** tedious over TLS first. It is never allowed to open a socket, or to log in over one, by itself. */
import { Connection, type ConnectionConfiguration } from 'tedious'
import { MssqlError } from '../errors.ts'
import { type Redirect, Redirects } from './redirects.ts'
import { isVerified, openVerifiedSocket } from './socket.ts'

/**
 * What the login says, as tedious does over TLS first. With '8_0' it takes the server for an old
 * one, by comparing the numbers, and leaves the access token out.
 */
const LOGIN_VERSION = '7_4'

/** A tedious connection that takes its socket, already encrypted and verified, from `openVerifiedSocket`. */
export class TlsFirstConnection extends Connection {
  readonly #redirects: Redirects
  readonly #alpn: boolean

  constructor(config: ConnectionConfiguration, redirect: Redirect, alpn = true) {
    super({
      ...config,
      options: {
        ...config.options,
        encrypt: 'strict',
        tdsVersion: LOGIN_VERSION,
        // Called if a version of tedious no longer asks `connectOnPort`: then nothing is opened.
        connector: refuseToConnect,
      },
    })
    this.#redirects = new Redirects(redirect)
    this.#alpn = alpn
  }

  /** What tedious calls to get a connected socket, after a redirect as well. */
  override async connectOnPort(
    port: number,
    _multiSubnetFailover: boolean,
    signal: AbortSignal,
  ): ReturnType<Connection['connectOnPort']> {
    const route = this.routingData
    if (route === undefined) return openVerifiedSocket(this.config.server, port, signal, this.#alpn)
    this.#redirects.assertFollowed(route)
    return openVerifiedSocket(route.server, route.port, signal, this.#alpn)
  }

  /** The last check before the password goes out: the socket is one that was verified. */
  override sendLogin7Packet(): void {
    if (!isVerified(this.socket) || this.messageIo.socket !== this.socket) {
      throw new MssqlError(
        'protocol',
        'The login was not sent: the connection is not verified TLS.',
      )
    }
    // Before a redirect, the answer to the first login has put the server's version there.
    this.config.options.tdsVersion = LOGIN_VERSION
    super.sendLogin7Packet()
  }
}

async function refuseToConnect(): Promise<never> {
  throw new MssqlError(
    'protocol',
    'This version of tedious connects in a way that was not checked.',
  )
}
