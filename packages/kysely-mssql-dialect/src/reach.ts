/** Calling the pool, and what it means when the call itself fails. */
import { MssqlError, type Outcome, unwrap } from './errors.ts'
import type { RepeatRule } from './wire.ts'

/**
 * The value of a call to the pool; throws its error. Where the object or the relay that holds the pool
 * went away during the call, a write may have happened, and that is what is thrown.
 */
export async function reach<T>(call: Promise<Outcome<T>>, rule: RepeatRule): Promise<T> {
  return unwrap(await call.catch((error: unknown) => Promise.reject(unreached(error, rule))))
}

function unreached(error: unknown, rule: RepeatRule): MssqlError {
  // Its own word for it, but that the caller stopped it does not say that it did not happen.
  if (error instanceof MssqlError && (error.code !== 'cancelled' || rule === 'always')) return error
  const { overloaded = false } = Object(error) as { overloaded?: boolean }
  if (overloaded || rule === 'always') {
    const why = overloaded ? 'has more calls than it can take' : 'could not be reached'
    return new MssqlError('pool_unavailable', `What holds the pool ${why}.`, {
      cause: error,
    })
  }
  return new MssqlError(
    'unknown_outcome',
    'It is not known whether the statement was carried out: what holds the pool went away ' +
      'before it answered. It was not repeated. Look before you write it again.',
    { cause: error },
  )
}
