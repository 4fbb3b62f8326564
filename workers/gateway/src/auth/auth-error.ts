/** Why somebody was not let in, as RFC 9457 problem details. Says what to do, and never a secret. */

import { HTTPException } from 'hono/http-exception'
import { t } from '../language.ts'

const STATUS_OF = {
  unauthenticated: 401,
  forbidden: 403,
  session_required: 403,
  too_many_requests: 429,
  not_configured: 503,
  sign_in_failed: 400,
  sign_in_unavailable: 502,
} as const

export type AuthErrorCode = keyof typeof STATUS_OF

export class AuthError extends HTTPException {
  override name = 'AuthError'
  readonly code: AuthErrorCode
  /** A sentence for the person or for whoever runs the ledger. */
  readonly detail: string

  constructor(code: AuthErrorCode, detail: string) {
    super(STATUS_OF[code], { message: detail })
    this.code = code
    this.detail = detail
  }

  override getResponse(): Response {
    const { status, code, detail } = this
    const headers = new Headers({
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    })
    // RFC 6750, section 3: says that a bearer token would do.
    if (status === 401) headers.set('www-authenticate', 'Bearer')
    // The longest time that one of the platform's limits counts over.
    if (status === 429) headers.set('retry-after', '60')
    return Response.json(
      { type: 'about:blank', title: t(`problems.title.${code}`), status, code, detail },
      {
        status,
        headers,
      },
    )
  }
}
