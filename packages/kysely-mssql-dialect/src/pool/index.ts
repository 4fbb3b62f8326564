/** The side that holds the connections; it runs in a Durable Object, or in Node. */
export type { EntraToken, MssqlPoolConfig, SqlLogin } from './config.ts'
export { MssqlPool } from './pool.ts'
export type { AccessToken, TokenProvider } from './token.ts'
