/** Where the sign-in page of a wrangler that was typed by hand is, and what it keeps. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseEnv } from 'node:util'

const root = dirname(dirname(import.meta.dirname))

/** The settings that wrangler itself reads there for the gateway, on a laptop only. */
export const SETTINGS = parseEnv(readFileSync(join(root, 'workers/gateway/.env'), 'utf8'))
export const AUTHORITY = SETTINGS.ENTRA_AUTHORITY ?? ''

export const BY_HAND = join(root, '.wrangler/by-hand')
/** The newest key of the sign-in page. */
export const KEY_FILE = join(BY_HAND, 'key')

export async function isAnswering(): Promise<boolean> {
  const answer = await fetch(`${AUTHORITY}/.well-known/openid-configuration`).catch(() => null)
  return answer?.ok ?? false
}
