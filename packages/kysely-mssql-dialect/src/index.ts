/** Kysely on SQL Server and Azure SQL from Cloudflare Workers: the side that builds queries. */
export { bulkInsert } from './bulk.ts'
export {
  type BatchQuery,
  type BatchResults,
  WorkersMssqlDialect,
  type WorkersMssqlDialectConfig,
} from './dialect.ts'
export { MssqlError, type MssqlErrorCode, mssqlErrorCodes } from './errors.ts'
export { idempotent } from './idempotent.ts'
export type { LocationHint, PoolNamespace } from './location.ts'
export type { BigintAs } from './rows.ts'
export * from './typed.ts'
export type { BatchOptions } from './wire.ts'
