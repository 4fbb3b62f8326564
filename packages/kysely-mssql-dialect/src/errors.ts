/** What can go wrong, as a closed set of codes that is the same on both sides of the RPC. */

/** Every code an `MssqlError` can have; the README says what each asks of the caller. */
export const mssqlErrorCodes = [
  'config',
  'host_not_found',
  'unreachable',
  'certificate',
  'firewall',
  'login',
  'database',
  'redirect',
  'protocol',
  'unavailable',
  'pool_exhausted',
  'pool_unavailable',
  'parameter',
  'result',
  'statement',
  'unique_violation',
  'constraint_violation',
  'deadlock',
  'timeout',
  'cancelled',
  'connection_lost',
  'session_expired',
  'transaction_aborted',
  'unknown_outcome',
] as const

export type MssqlErrorCode = (typeof mssqlErrorCodes)[number]

/** An error as plain data, so that it passes RPC whole. */
export type ErrorData = {
  code: MssqlErrorCode
  message: string
  /** The server's own error number; null where the server did not answer with one. */
  number: number | null
}

/** Either a value or an error, as plain data: an error class would not survive RPC. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: ErrorData }

/**
 * The one error this package throws. `code` tells what happened, `number` is SQL Server's. Only
 * `unknown_outcome` leaves open whether something was written; with every other code nothing was,
 * or, inside a transaction, nothing stays unless it is committed.
 *
 * @example
 * try {
 *   await db.insertInto('item').values(item).execute()
 * } catch (error) {
 *   if (!(error instanceof MssqlError) || error.code !== 'unknown_outcome') throw error
 *   await lookWhetherItIsThere(item)
 * }
 */
export class MssqlError extends Error {
  override name = 'MssqlError'
  readonly code: MssqlErrorCode
  readonly number: number | null

  constructor(code: MssqlErrorCode, message: string, options: MssqlErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.number = options.number ?? null
  }

  /** The error as plain data. Its cause stays where it happened. */
  toData(): ErrorData {
    return { code: this.code, message: this.message, number: this.number }
  }

  static fromData(data: ErrorData): MssqlError {
    return new MssqlError(data.code, data.message, { number: data.number })
  }
}

export type MssqlErrorOptions = { number?: number | null; cause?: unknown }

/** The value, or the error thrown. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw MssqlError.fromData(outcome.error)
}

/** What `work` gives or throws, as plain data. Anything but an `MssqlError` is a fault and is thrown on. */
export async function toOutcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (error instanceof MssqlError) return { ok: false, error: error.toData() }
    throw error
  }
}
