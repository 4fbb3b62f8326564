/** Versions of one row in requests and answers: RFC 9110, ETag and If-Match. */
import { z } from '@hono/zod-openapi'
import { t } from '../language.ts'
import { ApiError } from './problem.ts'

/** Weak too: who packs an answer on its way, as Cloudflare does, says so of its tag. */
const TAG = /^(?:W\/)?"([0-9a-f-]{36})"$/i

/** For a route's `request.headers`. */
export const ifMatchHeaders = z.object({
  'if-match': z.string().max(100).optional().openapi({
    description: 'The ETag of what you saw: where it was changed since, nothing happens (412)',
  }),
})

export function etagOf({ version }: { version: string }): { etag: string } {
  return { etag: `"${version}"` }
}

/** The version that a change is meant for; null: any. Throws where it is no ETag of ours. */
export function versionOf(headers: { 'if-match'?: string | undefined }): string | null {
  const given = headers['if-match']?.trim()
  if (given === undefined || given === '*') return null
  const version = TAG.exec(given)?.[1]
  if (version) return version
  throw new ApiError('precondition_failed', t('problems.ifMatch'))
}
