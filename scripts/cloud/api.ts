/** Cloudflare's API, as far as wrangler has no command with an answer that a program can read. */
import { z } from 'zod'
import { CloudProblem } from './problem.ts'

const BASE = 'https://api.cloudflare.com/client/v4'
/** Milliseconds that one call may take. */
const PATIENCE = 30_000

const envelope = z.object({
  success: z.boolean(),
  errors: z.array(z.object({ code: z.number(), message: z.string() })).default([]),
  result: z.unknown().optional(),
})

const answered = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).nullish(),
})

/** Codes by which the API says that a token lacks a right, or is none. */
const NO_RIGHT = new Set([9109, 10000, 10001, 1000, 6003])

export type CloudflareApi = {
  get<T>(path: string, shape: z.ZodType<T>): Promise<T>
  /** Null where there is none: the API answers 404. */
  find<T>(path: string, shape: z.ZodType<T>): Promise<T | null>
  post<T>(path: string, body: unknown, shape: z.ZodType<T>): Promise<T>
  patch<T>(path: string, body: unknown, shape: z.ZodType<T>): Promise<T>
  /** The analytics API, whose answers have an envelope of their own. */
  graphql<T>(query: string, variables: Record<string, string>, shape: z.ZodType<T>): Promise<T>
  delete(path: string): Promise<void>
}

/** `token`: of `wrangler auth token`, or CLOUDFLARE_API_TOKEN. Its calls throw a CloudProblem. */
export function cloudflareApi(
  token: string,
  base = process.env.CLOUDFLARE_API_BASE_URL ?? BASE,
): CloudflareApi {
  async function send(method: string, path: string, body?: unknown): Promise<Response> {
    try {
      return await fetch(`${base}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        signal: AbortSignal.timeout(PATIENCE),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    } catch (cause) {
      throw new CloudProblem(
        'Cloudflare can’t be reached',
        'Is there a network? Then run it again',
        { cause },
      )
    }
  }
  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await send(method, path, body)
    if (response.status === 404) return null
    const answer = envelope.safeParse(await response.json().catch(() => null))
    if (!answer.success) {
      throw new CloudProblem(
        `Cloudflare answered ${response.status} to ${method} ${path}`,
        'Run it again in a while',
      )
    }
    const { success, errors, result } = answer.data
    if (success) return result
    const [first] = errors
    if (response.status === 403 || NO_RIGHT.has(first?.code ?? 0)) {
      throw new CloudProblem(
        `This login may not do it: ${method} ${path} (${first?.message ?? response.status})`,
        'Give the token the right, or sign in anew: npx wrangler login',
      )
    }
    throw new CloudProblem(
      `Cloudflare refused ${method} ${path}: ${first?.message ?? response.status}`,
      'Run it again; what is done stays done',
    )
  }
  async function find<T>(path: string, shape: z.ZodType<T>): Promise<T | null> {
    const result = await call('GET', path)
    return result === null ? null : shape.parse(result)
  }
  return {
    find,
    async get(path, shape) {
      const found = await find(path, shape)
      if (found === null)
        throw new CloudProblem(`Cloudflare has no ${path}`, 'Is the account the right one?')
      return found
    },
    async post(path, body, shape) {
      return shape.parse(await call('POST', path, body))
    },
    async patch(path, body, shape) {
      return shape.parse(await call('PATCH', path, body))
    },
    async graphql(query, variables, shape) {
      const response = await send('POST', '/graphql', { query, variables })
      const { data, errors } = answered.parse(await response.json().catch(() => ({})))
      if (data) return shape.parse(data)
      throw new CloudProblem(
        `Cloudflare’s analytics refused: ${errors?.[0]?.message ?? response.status}`,
        'Give the token the right Account Analytics: Read',
      )
    },
    async delete(path) {
      await call('DELETE', path)
    },
  }
}
