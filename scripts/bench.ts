/**
 * npm run bench [-- NAME…]
 *
 * Runs every measurement in scripts/bench/, or those named, and prints one table. Each module there
 * exports functions named `bench…` that give rows.
 */
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

export type BenchRow = {
  name: string
  /** With its unit. */
  value: string | number
  /** What it was measured over, and the aim. */
  note: string
}

type Bench = () => Promise<ReadonlyArray<BenchRow>>

const directory = join(import.meta.dirname, 'bench')
const known = readdirSync(directory)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => basename(file, '.ts'))
const { positionals: wanted } = parseArgs({ allowPositionals: true })
const unknown = wanted.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`No such measurement: ${unknown.join(', ')}. There are ${known.join(', ')}.`)
  process.exit(2)
}

const rows: Array<BenchRow> = []
let failed = false
for (const name of wanted.length > 0 ? wanted : known) {
  const exports: Record<string, unknown> = await import(
    pathToFileURL(join(directory, `${name}.ts`)).href
  )
  for (const [key, bench] of Object.entries(exports)) {
    if (!key.startsWith('bench') || typeof bench !== 'function') continue
    console.error(`${name}: ${key} …`)
    try {
      rows.push(...(await (bench as Bench)()))
    } catch (error) {
      failed = true
      rows.push({ name: `${name}: ${key}`, value: 'failed', note: String(error) })
    }
  }
}
printTable(rows)
// Workers that a measurement started may leave handles open.
process.exit(failed ? 1 : 0)

function printTable(lines: ReadonlyArray<BenchRow>): void {
  const cells = lines.map(({ name, value, note }) => [name, String(value), note] as const)
  const width = (column: 0 | 1) => Math.max(...cells.map((row) => row[column].length))
  for (const [name, value, note] of cells) {
    console.log(`${name.padEnd(width(0))}  ${value.padStart(width(1))}  ${note}`)
  }
}
