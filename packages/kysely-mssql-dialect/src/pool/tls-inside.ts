/**
 * tedious with TLS inside TDS (TDS 7.4), as every SQL Server and Azure SQL have it, by Node's own TLS
 * with the certificate checked. In workerd it would be none: `checkConfig` refuses it there.
 */
import { TLSSocket } from 'node:tls'
import { Connection, type ConnectionConfiguration } from 'tedious'
import { MssqlError } from '../errors.ts'
import { type Redirect, Redirects } from './redirects.ts'

export class TlsInsideConnection extends Connection {
  readonly #redirects: Redirects

  constructor(config: ConnectionConfiguration, redirect: Redirect) {
    super({
      ...config,
      options: {
        ...config.options,
        encrypt: true,
        // Also where an environment variable would turn the check off.
        trustServerCertificate: false,
        cryptoCredentialsDetails: { minVersion: 'TLSv1.2' },
      },
    })
    this.#redirects = new Redirects(redirect)
  }

  /** What tedious calls to get a connected socket, after a redirect as well. */
  override async connectOnPort(
    port: number,
    multiSubnetFailover: boolean,
    signal: AbortSignal,
    connector?: Parameters<Connection['connectOnPort']>[3],
  ): ReturnType<Connection['connectOnPort']> {
    if (this.routingData !== undefined) this.#redirects.assertFollowed(this.routingData)
    return super.connectOnPort(port, multiSubnetFailover, signal, connector)
  }

  /** The last check before the password goes out: it goes over TLS whose certificate was verified. */
  override sendLogin7Packet(): void {
    const secure = this.messageIo.securePair?.cleartext
    if (!(secure instanceof TLSSocket && secure.encrypted && secure.authorized)) {
      throw new MssqlError(
        'protocol',
        'The login was not sent: the connection is not verified TLS.',
      )
    }
    // Before a redirect, the answer to the first login has put the server's version there.
    this.config.options.tdsVersion = '7_4'
    super.sendLogin7Packet()
  }
}
