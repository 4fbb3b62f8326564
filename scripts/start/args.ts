/** What every script of a folder reads of its command line. */
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ParseArgsConfig, parseArgs } from 'node:util'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Where a local ledger lives unless it is told otherwise. */
export const DEFAULT_DATA = join(root, '.wrangler')

/** A mistake of whoever typed the command; the message says what to do. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** As Node reads them. Throws `UsageError`, with the usage below what is wrong. */
export function readArgs<const Config extends ParseArgsConfig>(usage: string, config: Config) {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

/** A path as it was meant where it was typed: npm runs scripts in the project's own folder. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}
