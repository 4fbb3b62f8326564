/** Wrangler, run as a person would, with its output kept and its errors in one sentence. */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { CloudProblem } from './problem.ts'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What wrangler says, and what a person can do about it. */
const KNOWN: ReadonlyArray<readonly [said: RegExp, what: string, remedy: string]> = [
  [
    /not authenticated|not logged in|wrangler login/i,
    'You are not signed in to Cloudflare',
    'npx wrangler login',
  ],
  [
    /Authentication error|\[code: 10000\]|not authorized/i,
    'This login lacks a right',
    'Sign in anew: npx wrangler login',
  ],
  [
    /fetch failed|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN/,
    'Cloudflare can’t be reached',
    'Is there a network? Then run it again',
  ],
  [
    /workers\.dev subdomain/i,
    'This account has no workers.dev subdomain yet',
    'Open Workers & Pages once in Cloudflare’s dashboard, then run it again',
  ],
]

export type Wrangler = (
  args: ReadonlyArray<string>,
  options?: { input?: string },
) => Promise<string>

/** Resolves with what it printed; throws a CloudProblem. `accountId` decides between several accounts. */
export function wranglerFor(accountId: string | null): Wrangler {
  return (args, { input } = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(
        process.execPath,
        [join(ROOT, 'node_modules/wrangler/bin/wrangler.js'), ...args],
        {
          cwd: ROOT,
          env: {
            ...process.env,
            WRANGLER_SEND_METRICS: 'false',
            NO_COLOR: '1',
            CI: '1',
            ...(accountId === null ? {} : { CLOUDFLARE_ACCOUNT_ID: accountId }),
          },
          stdio: ['pipe', 'pipe', 'pipe'],
        },
      )
      let out = ''
      let all = ''
      child.stdout.on('data', (data) => {
        out += data
        all += data
      })
      child.stderr.on('data', (data) => {
        all += data
      })
      child.stdin.end(input ?? '')
      child.on('error', reject)
      child.on('close', (code) => {
        if (code === 0) resolve(stripVTControlCharacters(out))
        else reject(problemOf(args, stripVTControlCharacters(all)))
      })
    })
}

function problemOf(args: ReadonlyArray<string>, said: string): CloudProblem {
  for (const [pattern, what, remedy] of KNOWN) {
    if (pattern.test(said)) return new CloudProblem(what, remedy)
  }
  const error = /\[ERROR\]\s*(.+)/.exec(said)?.[1]?.trim() ?? said.trim().split('\n').at(-1) ?? ''
  const flags = args.findIndex((arg) => arg.startsWith('-'))
  const command = args.slice(0, flags === -1 ? 2 : Math.min(flags, 2)).join(' ')
  return new CloudProblem(
    `wrangler ${command} failed: ${error.slice(0, 300)}`,
    'Run it again; what is done stays done',
  )
}
