/** Reads npm's package name-suggestion-index for the scripts that write lists from it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrandRow } from './chain-list.ts'
import { brandRows } from './name-suggestion-index.ts'

/** The rows of the package in `folder`, which `npm install --no-save name-suggestion-index` puts there. */
export function readIndex(folder: string): Array<BrandRow> {
  const text = readFileSync(join(folder, 'dist/json/nsi.min.json'), 'utf8')
  return brandRows(JSON.parse(text).nsi)
}
