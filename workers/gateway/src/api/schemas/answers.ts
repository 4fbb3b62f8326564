/**
 * What a route answers with, as OpenAPI wants it said. Requests are strict objects, answers are open
 * ones: a client has to live with a field that it does not know yet.
 */
import { z } from '@hono/zod-openapi'
import { PROBLEMS } from '../problem.ts'

const CODES = [
  ...Object.keys(PROBLEMS),
  'unauthenticated',
  'forbidden',
  'session_required',
  'too_many_requests',
  'not_configured',
  'sign_in_failed',
  'sign_in_unavailable',
]

export const problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(CODES),
    detail: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    requestId: z.string().optional(),
  })
  .openapi('Problem')

const problemContent = { 'application/problem+json': { schema: problem } }

const DESCRIPTIONS = {
  400: 'The request is not valid; errors names the fields',
  401: 'Not signed in',
  403: 'Not allowed: the token may only read, a token does not do, or the person is not on the list',
  404: 'There is no such thing',
  409: 'Not possible as things are',
  410: 'No longer kept, or in the bin',
  412: 'It was changed since the version of If-Match',
  413: 'The request is too large',
  415: 'The body has to be application/json',
  429: 'Too many requests: wait for Retry-After seconds',
  503: 'The database does not answer, or a setting is missing; nothing was changed',
} as const

type ErrorStatus = keyof typeof DESCRIPTIONS

/** The problems of every route, and those that a route names. */
export function problems(...statuses: Array<ErrorStatus>) {
  const all = new Set<ErrorStatus>([400, 401, 403, 413, 415, 429, 503, ...statuses])
  const entry = (status: ErrorStatus) => [
    status,
    { description: DESCRIPTIONS[status], content: problemContent },
  ]
  // A record by number keeps the answers of a route open for its own success.
  return Object.fromEntries([...all].sort().map(entry)) as Record<
    never,
    { description: string; content: typeof problemContent }
  >
}

export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } }
}

/** One page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z.string().nullable().openapi({ description: 'null on the last page' }),
  })
}

export function listAnswer<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item) })
}
