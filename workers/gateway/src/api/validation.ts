/** From what zod finds to what the reader of an error needs: which field, and what it should be. */
import type { Hook } from '@hono/zod-openapi'
import type { ZodError } from 'zod'
import type { App } from '../app.ts'
import { t } from '../language.ts'
import { ApiError, type FieldError } from './problem.ts'

/** A list of thousands that are all wrong is not told of one by one. */
const MOST_TOLD = 20

/** For OpenAPIHono's `defaultHook`. */
export const refuseInvalid: Hook<unknown, App, string, unknown> = (result) => {
  if (result.success) return
  const errors = result.error.issues.flatMap(fieldErrors).map(({ field, message }) => ({
    // A parameter of a query is one field, however many words it lists.
    field: result.target === 'query' ? field.replace(/\.\d+$/, '') : field,
    message,
  }))
  const told = errors.slice(0, MOST_TOLD)
  const detail = told.map(({ field, message }) => `${field}: ${message}`).join('; ')
  const rest = errors.length > told.length ? ' …' : ''
  throw new ApiError('invalid_request', detail + rest, told)
}

function fieldErrors(issue: ZodError['issues'][number]): Array<FieldError> {
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const prefix = path === '' ? '' : `${path}.`
    return issue.keys.map((key) => ({ field: prefix + key, message: t('fields.unknownField') }))
  }
  return [{ field: path || 'body', message: issue.message }]
}
