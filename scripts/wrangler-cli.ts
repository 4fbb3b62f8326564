/** The file that `npx wrangler` runs, without npx and the process that it starts in between. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const { resolve } = createRequire(import.meta.url)

export const WRANGLER_CLI = join(dirname(resolve('wrangler/package.json')), 'wrangler-dist/cli.js')
