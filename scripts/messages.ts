/**
 * `npm run messages`: writes what `workers/shared/i18n` knows of the files in `messages/`: which
 * there are, and, for the type checker, which variables every message has. `npm run check` runs it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexOf } from './messages/files.ts'
import { typesOf } from './messages/types.ts'

const folder = join(import.meta.dirname, '../workers/shared/i18n')

/** Only where it differs: a server that watches the file has nothing to do then. */
function write(name: string, content: string): void {
  const file = join(folder, name)
  if (contentOf(file) !== content) writeFileSync(file, content)
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

try {
  write('messages.generated.ts', indexOf(join(folder, 'messages')))
  write('variables.generated.ts', typesOf(join(folder, 'messages')))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
