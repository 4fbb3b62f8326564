/** The name of the last file of sql/d1. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

export function newestMigration(): string {
  const folder = join(import.meta.dirname, '../../sql/d1')
  return readdirSync(folder).sort().at(-1) ?? ''
}
