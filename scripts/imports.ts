/**
 * npm run imports
 *
 * Draws who imports whom into ARCHITECTURE.md, and names every import that breaks a rule: packages
 * stand alone, no worker imports another's source, pure code imports no platform, nothing is a cycle.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { callsOf, draw } from './imports/draw.ts'
import { modulesOf } from './imports/modules.ts'
import { faultsOf } from './imports/rules.ts'

export const ROOT = dirname(import.meta.dirname)
const FILE = join(ROOT, 'ARCHITECTURE.md')
const PICTURE = /(?<=<!-- npm run imports -->\n```mermaid\n)[\s\S]*?(?=\n```)/

/** ARCHITECTURE.md as it is, and with the picture that the code gives. */
export function pictures(): { kept: string; drawn: string } {
  const kept = readFileSync(FILE, 'utf8')
  const picture = draw(modulesOf(ROOT), callsOf(ROOT))
  return { kept, drawn: kept.replace(PICTURE, () => picture) }
}

if (import.meta.main) {
  parseArgs()
  writeFileSync(FILE, pictures().drawn)
  const faults = faultsOf(modulesOf(ROOT))
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}
