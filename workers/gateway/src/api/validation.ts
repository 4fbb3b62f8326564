/** From what zod finds to what the reader of an error needs: which field, and what it should be. */
import type { Hook } from '@hono/zod-openapi'
import type { ZodError } from 'zod'
import type { App } from '../app.ts'
import { ApiError, type FieldError } from './problem.ts'

/** For OpenAPIHono's `defaultHook`. */
export const refuseInvalid: Hook<unknown, App, string, unknown> = (result) => {
  if (!result.success) throw invalidRequest(result.error)
}

export function invalidRequest(error: ZodError): ApiError {
  const errors = error.issues.flatMap(fieldErrors)
  const detail = errors.map(({ field, message }) => `${field}: ${message}`).join('; ')
  return new ApiError('invalid_request', detail, errors)
}

function fieldErrors(issue: ZodError['issues'][number]): Array<FieldError> {
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const prefix = path === '' ? '' : `${path}.`
    return issue.keys.map((key) => ({ field: prefix + key, message: 'is not a known field' }))
  }
  return [{ field: path || 'body', message: issue.message }]
}
