/** SQL Server's and Azure SQL's error numbers, by what they mean for the caller. */
import type { MssqlErrorCode } from '../errors.ts'

/** A deadlock: the server chose this transaction, and rolled the whole of it back. */
export const DEADLOCK = 1205

/**
 * Refused before anything ran: the database is not up (40613: paused or moving; 926, 4221: on its
 * way to another node), or has no resources left for it (10928, 10929, 10936, 40501, 49918 to 49920).
 * https://learn.microsoft.com/azure/azure-sql/database/troubleshoot-common-errors-issues
 */
const refusedForNow = new Set([926, 4221, 10928, 10929, 10936, 40501, 40613, 49918, 49919, 49920])

/**
 * The service failed while it worked on the request (40197), lost the database from its cache
 * (615), or does not know it yet (4060).
 */
const failedForNow = new Set([615, 4060, 40197])

/** The free offer is used up: the database is paused until the month ends, so nothing is tried again. */
export const FREE_OFFER_USED_UP = 42119

/**
 * Of the errors one refusal comes with, the one that says why: a server that does not open the
 * database (4060) says next that the login failed (18456). Null where there is none.
 */
export function telling(numbers: ReadonlyArray<number>): number | null {
  return (
    numbers.find(isTransient) ??
    numbers.find((number) => number !== LOGIN_FAILED) ??
    numbers[0] ??
    null
  )
}

const LOGIN_FAILED = 18456

/** Whether the server said that it did not begin. */
export function isRefusedForNow(number: number | null): boolean {
  return number !== null && refusedForNow.has(number)
}

/** Whether trying again later may succeed. */
export function isTransient(number: number | null): boolean {
  return number !== null && (refusedForNow.has(number) || failedForNow.has(number))
}

const codes: Record<number, MssqlErrorCode> = {
  1205: 'deadlock',
  2601: 'unique_violation',
  2627: 'unique_violation',
  515: 'constraint_violation',
  547: 'constraint_violation',
  3902: 'transaction_aborted',
  3903: 'transaction_aborted',
  3930: 'transaction_aborted',
  4060: 'database',
  911: 'database',
  916: 'database',
  18401: 'unavailable',
  [FREE_OFFER_USED_UP]: 'unavailable',
  18450: 'login',
  18452: 'login',
  18456: 'login',
  18470: 'login',
  18486: 'login',
  18487: 'login',
  18488: 'login',
  40532: 'login',
  40615: 'firewall',
  40914: 'firewall',
  47072: 'login',
  47073: 'firewall',
}

/** The code of an error number; null for one that means only what its text says. */
export function codeOf(number: number | null): MssqlErrorCode | null {
  if (number === null) return null
  return codes[number] ?? (isTransient(number) ? 'unavailable' : null)
}

/** Errors whose text quotes what was to be written, with how. */
const quoting: Record<number, RegExp> = {
  220: /value = .*$/s,
  232: /value = .*$/s,
  244: /value '.*'/s,
  245: /value '.*'/s,
  248: /value '.*'/s,
  2601: /The duplicate key value is .*$/s,
  2627: /The duplicate key value is .*$/s,
  2628: /Truncated value: .*$/s,
}

/** The server's text without the values in it, which are often private. */
export function withoutValues(number: number | null, text: string): string {
  const pattern = number === null ? undefined : quoting[number]
  return pattern === undefined ? text : text.replace(pattern, '(value left out)')
}
