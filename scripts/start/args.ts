/**
 * What scripts share of their command lines. A script's head comment is its usage and `parseArgs` of Node
 * reads its options; command.mjs, which each is run with, prints the one and says what is wrong.
 */
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Where a local ledger lives unless it is told otherwise. */
export const DEFAULT_DATA = join(root, '.wrangler')

/** And a demo's. */
export const DEMO_DATA = join(DEFAULT_DATA, 'demo')

/** A mistake of whoever typed the command; the message says what to do. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** A path as it was meant where it was typed: npm runs scripts in the project's own folder. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}
