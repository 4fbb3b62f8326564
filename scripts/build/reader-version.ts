/** Which reader this is: another number wherever its sources or data say something else. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = join(import.meta.dirname, '../../packages/bank-mail/src')
/** What only tests read. */
const OF_TESTS = /(?:\.test|[.-]fixtures?|^testing)\.ts$|(?:^|[/\\])(?:fixtures|testing)[/\\]/

/** A positive number of 31 bits over every source file in `folder`, their names included, whatever order they are listed in. */
export function readerVersion(folder = SOURCES): number {
  const hash = createHash('sha256')
  const files = globSync('**/*.ts', { cwd: folder }).filter((file) => !OF_TESTS.test(file))
  for (const file of files.map((name) => name.replaceAll('\\', '/')).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0')
  }
  return hash.digest().readUInt32BE(0) >>> 1
}
