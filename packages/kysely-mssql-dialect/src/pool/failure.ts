/** Why a request failed, and what may be done about it. Pure: the rules of repeating are here. */
import { MssqlError, type MssqlErrorCode } from '../errors.ts'
import type { RepeatRule } from '../wire.ts'
import { codeOf, DEADLOCK, isRefusedForNow, isTransient, withoutValues } from './numbers.ts'

/**
 * - `not_sent`: the connection was gone before the request was written.
 * - `lost`: it went away while the request was in flight.
 * - `stopped`: we asked the server to stop it, for time or because the caller did.
 * - `refused`: the server answered with an error.
 */
export type Failure =
  | { kind: 'not_sent' }
  | { kind: 'lost'; number: number | null }
  | { kind: 'stopped'; why: 'timeout' | 'cancelled' }
  | { kind: 'refused'; number: number | null; text: string }

/** Thrown inside the pool only; `judge` makes an `MssqlError` of it, or a repetition. */
export class RequestFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}

/**
 * Where it failed: `first` on a connection that the session used for nothing else yet, `later`,
 * inside a `transaction`, or in its `commit`.
 */
export type Place = 'first' | 'later' | 'transaction' | 'commit'

export type Verdict = { repeat: true; error: MssqlError } | { repeat: false; error: MssqlError }

/** What to do after `failure` of a statement that `rule` lets repeat, or not. */
export function judge(failure: Failure, rule: RepeatRule, place: Place): Verdict {
  const error = toError(failure, rule, place)
  return { repeat: mayRepeat(failure, rule, place), error }
}

/** Whether what failed is to be tried on another connection; a deadlock is no fault of its own. */
export function isWorn(failure: Failure): boolean {
  return !(failure.kind === 'refused' && failure.number === DEADLOCK)
}

/** Whether the service asks for a pause, which it does where it refuses because of its own state. */
export function asksForPause(failure: Failure): boolean {
  return failure.kind === 'refused' && isTransient(failure.number)
}

function mayRepeat(failure: Failure, rule: RepeatRule, place: Place): boolean {
  // What came before in the transaction would be missing; the whole batch is repeated, or nothing.
  if (place === 'transaction' || place === 'commit') return false
  switch (failure.kind) {
    case 'not_sent':
      return place === 'first'
    case 'lost':
      return place === 'first' && rule === 'always'
    case 'stopped':
      return false
    case 'refused':
      if (isRefusedForNow(failure.number)) return true
      if (failure.number === DEADLOCK) return rule !== 'when_refused'
      return rule === 'always' && isTransient(failure.number)
  }
}

/** Whether a batch that failed before its commit, and so left nothing, can be run again. */
export function mayRepeatBatch(failure: Failure): boolean {
  switch (failure.kind) {
    case 'not_sent':
    case 'lost':
      return true
    case 'stopped':
      return false
    case 'refused':
      return failure.number === DEADLOCK || isTransient(failure.number)
  }
}

function toError(failure: Failure, rule: RepeatRule, place: Place): MssqlError {
  if (isUnknown(failure, rule, place)) return unknownOutcome(failure)
  switch (failure.kind) {
    case 'not_sent':
    case 'lost':
      return new MssqlError('connection_lost', lostMessage(place), { number: numberOf(failure) })
    case 'stopped':
      return new MssqlError(failure.why, stoppedMessage(failure.why, place))
    case 'refused':
      return refusal(failure.number, failure.text)
  }
}

/** Whether the server may have done it without our knowing. */
function isUnknown(failure: Failure, rule: RepeatRule, place: Place): boolean {
  if (place === 'transaction' || failure.kind === 'not_sent') return false
  if (place !== 'commit' && rule === 'always') return false
  if (failure.kind !== 'refused') return true
  if (place === 'commit') return isTransient(failure.number)
  return isTransient(failure.number) && !isRefusedForNow(failure.number)
}

function unknownOutcome(failure: Failure): MssqlError {
  const why = {
    not_sent: '',
    lost: 'the connection was lost',
    stopped: 'it took too long or was cancelled',
    refused: 'the service failed',
  }[failure.kind]
  return new MssqlError(
    'unknown_outcome',
    `It is not known whether the statement was carried out: ${why} before the server answered. ` +
      'It was not repeated. Look before you write it again.',
    { number: numberOf(failure) },
  )
}

function lostMessage(place: Place): string {
  return place === 'transaction'
    ? 'The connection was lost; the server rolled the transaction back.'
    : 'The connection was lost before the server answered.'
}

function stoppedMessage(why: 'timeout' | 'cancelled', place: Place): string {
  const what =
    why === 'timeout'
      ? 'The statement took too long and was stopped'
      : 'The statement was cancelled'
  return place === 'transaction' ? `${what}; roll the transaction back.` : `${what}.`
}

/** An error of the server's own. */
export function refusal(number: number | null, text: string): MssqlError {
  const code: MssqlErrorCode = codeOf(number) ?? 'statement'
  return new MssqlError(
    code,
    `SQL Server: ${withoutValues(number, text)}${number === null ? '' : ` (${number})`}`,
    {
      number,
    },
  )
}

function numberOf(failure: Failure): number | null {
  return 'number' in failure ? failure.number : null
}
