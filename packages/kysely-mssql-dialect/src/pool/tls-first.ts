/** tedious over TLS first. It is never allowed to open a socket, or to log in over one, by itself. */
import { Connection, type ConnectionConfiguration } from 'tedious'
import { MssqlError } from '../errors.ts'
import { isVerified, openVerifiedSocket } from './socket.ts'

/** A gateway may send to a region, which sends to a node; more is a loop. */
const MAX_REDIRECTS = 3

/**
 * What the login says, as tedious does over TLS first. With '8_0' it takes the server for an old
 * one, by comparing the numbers, and leaves the access token out.
 */
const LOGIN_VERSION = '7_4'

type Redirect = 'follow' | 'refuse'

/** A tedious connection that takes its socket, already encrypted and verified, from `openVerifiedSocket`. */
export class TlsFirstConnection extends Connection {
  readonly #redirect: Redirect
  #redirects = 0

  constructor(config: ConnectionConfiguration, redirect: Redirect) {
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
    this.#redirect = redirect
  }

  /** What tedious calls to get a connected socket, after a redirect as well. */
  override async connectOnPort(
    port: number,
    _multiSubnetFailover: boolean,
    signal: AbortSignal,
  ): ReturnType<Connection['connectOnPort']> {
    const route = this.routingData
    if (route === undefined) return openVerifiedSocket(this.config.server, port, signal)
    this.#redirects += 1
    if (this.#redirect === 'refuse') throw redirectRefused(route, 'redirects are turned off here')
    if (this.#redirects > MAX_REDIRECTS) throw redirectRefused(route, 'it is one of too many')
    return openVerifiedSocket(route.server, route.port, signal)
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

function redirectRefused(route: { server: string; port: number }, why: string): MssqlError {
  return new MssqlError(
    'redirect',
    `The server redirects to ${route.server}:${route.port}, but ${why}. ` +
      "Set the server's connection policy to Proxy.",
  )
}
