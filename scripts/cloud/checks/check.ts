/** One thing that a working set-up has. */
import type { CloudflareApi } from '../api.ts'
import type { CloudProblem } from '../problem.ts'
import type { CloudSettings } from '../settings.ts'

export type Finding = {
  readonly status: 'ok' | 'wrong' | 'unknown'
  /** What was seen, in one line. */
  readonly what: string
  /** What to do; empty where all is well. */
  readonly remedy: string
}

export type Check = {
  readonly name: string
  run(target: Target): Promise<Finding>
}

export type Target = {
  /** Without a slash at the end. */
  readonly site: string
  readonly settings: CloudSettings
  /** Null: nobody is signed in to Cloudflare here, so only what is seen from outside is checked. */
  readonly account: { readonly api: CloudflareApi; readonly id: string } | null
  /** Why nobody is. */
  readonly refused?: CloudProblem | undefined
}

export const ok = (what: string): Finding => ({ status: 'ok', what, remedy: '' })
export const wrong = (what: string, remedy: string): Finding => ({ status: 'wrong', what, remedy })
export const unknown = (what: string, remedy: string): Finding => ({
  status: 'unknown',
  what,
  remedy,
})
