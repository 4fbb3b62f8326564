/** Every error of the API: RFC 9457 problem details with one of a closed set of codes. */

import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { MessageKey } from '#shared/i18n/translate.ts'
import { errorFields, log } from '#shared/log.ts'
import { toDecimal } from '#shared/money.ts'
import type { App } from '../app.ts'
import { AuthError } from '../auth/auth-error.ts'
import { DatabaseError, NoSchema } from '../database/database.ts'
import { t } from '../language.ts'
import { MOST_NOTES, TooManyNotes } from '../ledger/bulk/notes.ts'
import { UnknownCategory } from '../ledger/categories/taxonomy.ts'
import { IsSplit } from '../ledger/change/columns.ts'
import { UsedKey } from '../ledger/change/create.ts'
import { UnknownAccount } from '../ledger/change/entry-row.ts'
import { StaleVersion } from '../ledger/conflict.ts'
import { WrongSum } from '../ledger/parts/split.ts'
import { InvalidCursor } from '../ledger/pure/cursor.ts'
import { NoReader } from '../ledger/reader.ts'
import { OtherSchema } from '../ledger/schema-version.ts'
import { UnconfirmedAddress } from '../ledger/summary/choose.ts'

/** AuthError has the codes of sign-in: unauthenticated, forbidden, not_configured and others. */
export const PROBLEMS = {
  invalid_request: { status: 400 },
  not_found: { status: 404 },
  conflict: { status: 409 },
  gone: { status: 410 },
  precondition_failed: { status: 412 },
  too_large: { status: 413 },
  unsupported_media_type: { status: 415 },
  internal: { status: 500 },
  unavailable: { status: 503 },
  no_schema: { status: 503 },
} as const

/** What there may be none of. */
type Thing = MessageKey extends infer Key
  ? Key extends `problems.absent.${infer Name}`
    ? Name
    : never
  : never

export type ProblemCode = keyof typeof PROBLEMS

/** What is wrong with one field of a request. */
export type FieldError = {
  /** Such as `amount`, or `transactions.0.amount`. */
  field: string
  message: string
}

export class ApiError extends Error {
  override name = 'ApiError'
  readonly code: ProblemCode
  readonly errors: Array<FieldError>

  /** `detail` is for the reader: what is wrong and what to do. */
  constructor(code: ProblemCode, detail: string, errors: Array<FieldError> = []) {
    super(detail)
    this.code = code
    this.errors = errors
  }
}

/** A request with one field that is not valid. */
export function invalidField(field: string, message: string): ApiError {
  return new ApiError('invalid_request', `${field}: ${message}`, [{ field, message }])
}

export function absent(what: Thing): ApiError {
  return new ApiError('not_found', t(`problems.absent.${what}`))
}

/** For `onError` of the API and of the gateway. What nobody expected is logged, without its words. */
export function answerError(error: Error, c: Context<App>): Response | Promise<Response> {
  if (error instanceof AuthError) {
    // By the context, which has what was set before: a cookie to be forgotten.
    const response = error.getResponse()
    return c.newResponse(response.body, response)
  }
  const problem = toApiError(error)
  const { status } = PROBLEMS[problem.code]
  const title = t(`problems.title.${problem.code}`)
  const { requestId } = c.var
  if (status >= 500) {
    log('error', 'request_failed', { requestId, problem: problem.code, ...errorFields(error) })
  }
  const body = {
    type: 'about:blank',
    title,
    status,
    code: problem.code,
    detail: problem.message,
    ...(problem.errors.length > 0 ? { errors: problem.errors } : {}),
    requestId,
  }
  const headers = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
  return c.body(JSON.stringify(body), status, headers)
}

/** For the gateway's `notFound`. */
export function answerNotFound(c: Context<App>): Response | Promise<Response> {
  return answerError(
    new ApiError('not_found', t('problems.noSuchPage', { path: `${c.req.method} ${c.req.path}` })),
    c,
  )
}

function toApiError(error: Error): ApiError {
  if (error instanceof ApiError) return error
  if (error instanceof InvalidCursor) {
    return invalidField('cursor', t('fields.cursor'))
  }
  if (error instanceof UnknownCategory) {
    return invalidField('category', t('fields.category'))
  }
  if (error instanceof TooManyNotes) {
    return invalidField('set.note', t('fields.tooManyNotes', { count: MOST_NOTES }))
  }
  if (error instanceof IsSplit) {
    return new ApiError('conflict', t('problems.isSplit'))
  }
  if (error instanceof WrongSum) {
    const { sumMinor, amountMinor, currency } = error
    const [sum, amount] = [sumMinor, amountMinor].map((minor) => toDecimal(minor, currency))
    return invalidField(
      'splits',
      t('fields.wrongSum', { sum: sum ?? '', amount: amount ?? '', currency }),
    )
  }
  if (error instanceof StaleVersion) {
    return new ApiError('precondition_failed', t('problems.stale'))
  }
  if (error instanceof UnconfirmedAddress) return invalidField('summaryTo', t('fields.unconfirmed'))
  if (error instanceof OtherSchema) return new ApiError('no_schema', error.message)
  if (error instanceof NoSchema) return new ApiError('no_schema', error.message)
  if (error instanceof UsedKey) {
    return new ApiError('conflict', t('problems.usedKey'))
  }
  if (error instanceof UnknownAccount) return invalidField('accountId', t('fields.account'))
  if (error instanceof NoReader) return new ApiError('unavailable', t('problems.noReader'))
  if (error instanceof DatabaseError) {
    return new ApiError(
      'unavailable',
      error.isUnknown ? t('problems.maybeChanged') : t('problems.nothingChanged'),
    )
  }
  // Hono's own: a body that is not JSON.
  if (error instanceof HTTPException && error.status < 500) {
    return new ApiError('invalid_request', t('problems.notJson'))
  }
  return new ApiError('internal', t('problems.internal'))
}
