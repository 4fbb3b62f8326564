/**
 * npm run messages -- [--check]
 *
 * Writes what `workers/shared/i18n` knows of the files in `messages/`: which there are, and, for the
 * type checker, which variables every message has; and the words by which our own exports are read again. `npm run check` runs it.
 *
 *   --check  as `npm test` runs it: fails where the index that is kept was another
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { indexOf } from './messages/files.ts'
import { ownWordsOf } from './messages/own-words.ts'
import { typesOf } from './messages/types.ts'

const folder = join(import.meta.dirname, '../workers/shared/i18n')
const statements = join(import.meta.dirname, '../packages/statements/src/csv')

/** The pages of messages that the scheduler's mails are made of: all that it carries along. */
const MAILS = ['atOnce', 'categories', 'kinds', 'summaries', 'summary']

/** Those of what is built before, which the gateway never says. */
const BUILT = ['front', 'site']

/** Only where it differs: a server that watches the file has nothing to do then. */
function write(name: string, content: string, into = folder): boolean {
  const file = join(into, name)
  const isOther = contentOf(file) !== content
  if (isOther) writeFileSync(file, content)
  return isOther
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
try {
  const messages = join(folder, 'messages')
  const stale = [
    write('messages.generated.ts', indexOf(messages)),
    write(
      'mail-messages.generated.ts',
      indexOf(messages, (page) => MAILS.includes(page)),
    ),
    write(
      'page-messages.generated.ts',
      indexOf(messages, (page) => !BUILT.includes(page)),
    ),
    write('own-messages.generated.ts', ownWordsOf(messages), statements),
  ]
  write('variables.generated.ts', typesOf(messages))
  if (stale.includes(true) && values.check) {
    throw new Error('What is generated from messages/ was another: keep it as it is now')
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
