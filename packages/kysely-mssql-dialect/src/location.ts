/** Where the pool is: an object of a Durable Object namespace, or this process. */
import { MssqlError } from './errors.ts'
import type { PoolRpc } from './wire.ts'

/** Where Cloudflare should start the object: next to the database. */
export type LocationHint =
  | 'wnam'
  | 'enam'
  | 'sam'
  | 'weur'
  | 'eeur'
  | 'apac'
  | 'apac-ne'
  | 'apac-se'
  | 'oc'
  | 'afr'
  | 'me'

/** A binding to the class that `mssqlPool` made. */
export type PoolNamespace = {
  idFromName(name: string): unknown
  // biome-ignore lint/suspicious/noExplicitAny: the stub's type depends on the user's own class
  get(id: any, options?: { locationHint?: LocationHint }): unknown
}

export type PoolLocation = {
  pool: PoolNamespace | PoolRpc
  /** Which object of the namespace holds the connections; `default` unless told. */
  name?: string
  /** Where that object starts, the first time it is used. It does not move afterwards. */
  locationHint?: LocationHint
}

/** A fresh stub for every use: one that failed once fails for ever. */
export function openPool({ pool, name = 'default', locationHint }: PoolLocation): PoolRpc {
  if ('idFromName' in pool) {
    const id = pool.idFromName(name)
    return (locationHint ? pool.get(id, { locationHint }) : pool.get(id)) as PoolRpc
  }
  if (typeof pool?.session === 'function') return pool
  throw new MssqlError('config', '"pool" is the binding of a Durable Object, or a pool.')
}
