/** Redirects of a server: Azure's gateway may send to the node that has the database. */
import { MssqlError } from '../errors.ts'

/** A gateway may send to a region, which sends to a node; more is a loop. */
const MAX_REDIRECTS = 3

export type Redirect = 'follow' | 'refuse'
export type Route = { server: string; port: number }

export class Redirects {
  readonly #rule: Redirect
  #count = 0

  constructor(rule: Redirect) {
    this.#rule = rule
  }

  /** Counts one. Throws `redirect` where it is refused, or one of too many. */
  assertFollowed({ server, port }: Route): void {
    this.#count += 1
    if (this.#rule === 'follow' && this.#count <= MAX_REDIRECTS) return
    const why = this.#rule === 'refuse' ? 'redirects are turned off here' : 'it is one of too many'
    throw new MssqlError(
      'redirect',
      `The server redirects to ${server}:${port}, but ${why}. ` +
        "Set the server's connection policy to Proxy.",
    )
  }
}
