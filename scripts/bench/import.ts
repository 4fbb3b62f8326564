/** How fast lines are imported with duplicates looked for, and how fast everything goes out and comes back. */

import { MOST_LINES_AT_ONCE } from '#shared/import-limits.ts'
import { startD1 } from '../../workers/gateway/src/database/testing/d1.ts'
import { type ImportLine, importLine } from '../../workers/gateway/src/ledger/imports/schema.ts'
import type { LedgerStore } from '../../workers/gateway/src/ledger/store.ts'
import { writeBackup } from '../../workers/shared/backup/file.ts'
import { restoreBackup } from '../../workers/shared/backup/restore.ts'
import type { BenchRow } from '../bench.ts'
import { ledgerOn } from './ledger.ts'

const BY = { person: 'bench@example.com' }
const SIZES = [10_000, 100_000]
const KEY = 'correct horse battery staple'

export async function benchImport(): Promise<Array<BenchRow>> {
  await using d1 = await startD1()
  const rows: Array<BenchRow> = []
  for (const size of SIZES) {
    const ledger = ledgerOn(await d1.empty())
    const first = await timed(() => bring(ledger, size, 'a'))
    rows.push({ name: `import: ${size} lines, all new`, ...rated(first, size) })
    const again = await timed(() => bring(ledger, size, 'b'))
    rows.push({ name: `import: ${size} lines, all known`, ...rated(again, size) })
    if (size !== SIZES.at(-1)) continue
    const chunks: Array<Uint8Array> = []
    const out = await timed(async () => {
      const stream = await writeBackup(ledger.backup, { passphrase: KEY })
      for await (const chunk of stream) chunks.push(chunk)
    })
    const file = new Blob(chunks as Array<Uint8Array<ArrayBuffer>>)
    rows.push({
      name: 'backup: 100000 transactions',
      value: seconds(out),
      note: `${(file.size / 1e6).toFixed(1)} MB`,
    })
    await ledger.backup.erase()
    const back = await timed(() => restoreBackup(() => file.stream(), KEY, ledger.backup))
    rows.push({
      name: 'restore: 100000 transactions',
      value: seconds(back),
      note: 'read twice, written, compared',
    })
  }
  return rows
}

/** `name`: other bytes of the same statement, so that every line is looked for. */
async function bring(ledger: LedgerStore, size: number, name: string): Promise<void> {
  const entry = { title: name, format: 'csv', lineCount: size, fileHash: name.repeat(64) } as const
  const { id } = await ledger.imports.begin(entry, BY)
  for (let at = 0; at < size; at += MOST_LINES_AT_ONCE) {
    const lines = Array.from({ length: Math.min(MOST_LINES_AT_ONCE, size - at) }, (_, index) =>
      lineOf(at + index, size),
    )
    await ledger.imports.add(id, { lines, accountId: null, taken: [] })
  }
  await ledger.imports.finish(id)
}

function lineOf(number: number, size: number): ImportLine {
  // Ten years: some on each day, of a thousand shops.
  const day = Date.UTC(2016, 0, 1) + Math.floor((number * 3650) / size) * 86_400_000
  return importLine.parse({
    row: number + 2,
    date: new Date(day).toISOString().slice(0, 10),
    amount: `-${1 + (number % 900)}.${String(number % 100).padStart(2, '0')}`,
    currency: 'EUR',
    merchant: `Shop ${number % 1000}`,
    reference: `R-${number}`,
    account: 'Checking 4821',
  })
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

function rated(ms: number, size: number) {
  return { value: seconds(ms), note: `${Math.round(size / (ms / 1000))} a second, into D1` }
}
