/** Wrangler, run as a person would, with its output kept and its errors in one sentence. */
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { WRANGLER_CLI } from '../wrangler-cli.ts'
import { CloudProblem } from './problem.ts'

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const WITH_PARENT = join(ROOT, 'scripts/cloud/with-parent.mjs')

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

export type Wrangler = (args: ReadonlyArray<string>) => Promise<string>

/** Milliseconds after which a person is told that it is still at work, again and again. */
const SILENCE = 10_000

/**
 * Resolves with what it printed; throws a CloudProblem. `accountId` decides between several accounts;
 * `say` gets a line where it takes long.
 */
export function wranglerFor(accountId: string | null, say: (line: string) => void): Wrangler {
  // Its stand-in, where tests name one.
  const program = process.env.WRANGLER_PROGRAM ?? WRANGLER_CLI
  return (args) =>
    new Promise((resolve, reject) => {
      const child = spawn(
        process.execPath,
        ['--no-warnings', '--import', pathToFileURL(WITH_PARENT).href, program, ...args],
        {
          cwd: ROOT,
          env: {
            ...process.env,
            WRANGLER_SEND_METRICS: 'false',
            NO_COLOR: '1',
            CI: '1',
            ...(accountId === null ? {} : { CLOUDFLARE_ACCOUNT_ID: accountId }),
          },
          stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        },
      )
      let out = ''
      let all = ''
      child.stdout?.on('data', (data) => {
        out += data
        all += data
      })
      child.stderr?.on('data', (data) => {
        all += data
      })
      const began = Date.now()
      const saying = setInterval(() => {
        const seconds = Math.round((Date.now() - began) / 1000)
        say(`… wrangler ${commandOf(args)} is at work, for ${seconds} seconds now`)
      }, SILENCE)
      child.on('error', reject)
      child.on('close', (code) => {
        clearInterval(saying)
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
  return new CloudProblem(
    `wrangler ${commandOf(args)} failed: ${error.slice(0, 300)}`,
    'Run it again; what is done stays done',
  )
}

/** Its first words, such as `pages deploy`. */
function commandOf(args: ReadonlyArray<string>): string {
  const flags = args.findIndex((arg) => arg.startsWith('-'))
  return args.slice(0, flags === -1 ? 2 : Math.min(flags, 2)).join(' ')
}
