/**
 * What Cloudflare's free plan counts, for a mail and for every page: rows that D1 reads and writes
 * (5,000,000 and 100,000 a day), how often it is asked (50 times a request), and the CPU of the
 * gateway's Worker (10 ms a request).
 */
import { openD1 } from '../../workers/gateway/src/database/d1-dialect.ts'
import { startD1 } from '../../workers/gateway/src/database/testing/d1.ts'
import { fill } from '../../workers/gateway/src/database/testing/fill.ts'
import { aLabel, anIntake } from '../../workers/gateway/src/ledger/contract/fixtures.ts'
import { openTestLedger } from '../../workers/gateway/src/ledger/contract/test-ledger.ts'
import type { BenchRow } from '../bench.ts'
import { type Counted, type Counting, count, counting } from './pages/counting.ts'
import { BENCH_PATHS } from './pages/paths.ts'
import { visitorOf } from './pages/site.ts'

const READ_A_DAY = 5_000_000
const WRITTEN_A_DAY = 100_000
const SIZES = (process.env.BENCH_SIZES ?? '100000,500000').split(',').map(Number)
/** How often so many visits are timed: the least is what the page costs, the rest is what else runs. */
const ROUNDS = 5
const VISITS = 10

export async function benchRows(): Promise<Array<BenchRow>> {
  const rows: Array<BenchRow> = []
  for (const size of SIZES) rows.push(...(await rowsOver(size)))
  return rows
}

async function rowsOver(size: number): Promise<Array<BenchRow>> {
  await using d1 = await startD1()
  await fill(d1.d1, size)
  const counts = counting(d1.d1)
  const ledger = await openTestLedger(async () => openD1(counts.database))
  const over = `over ${size.toLocaleString('en')} transactions`
  const rows: Array<BenchRow> = []

  const mail = await count(counts, () => ledger.mails.record(anIntake({ labels: [aLabel()] })))
  const day = Math.floor(WRITTEN_A_DAY / Math.max(mail.written, 1))
  rows.push(rowOf('a mail', mail, `${over}; room for ${day.toLocaleString('en')} a day`))

  const visit = await visitorOf(ledger, counts.database)
  // What recurs is looked for in steps: it has been found when people come back.
  while (!(await ledger.recurring.look()));
  // The first visit of all makes the ledger's own address.
  await visit('/')
  for (const [name, path] of BENCH_PATHS) {
    const page = await count(counts, () => visit(path))
    const views = Math.floor(READ_A_DAY / Math.max(page.read, 1)).toLocaleString('en')
    const cpu = await cpuOf(counts, () => visit(path))
    const note = `${over}; ${cpu.toFixed(1)} ms CPU; room for ${views} a day`
    rows.push(rowOf(`page: ${name}`, page, note))
    console.error(rows.at(-1))
  }
  return rows
}

/** Milliseconds of CPU that a page takes without its database. */
async function cpuOf(counts: Counting, visit: () => Promise<unknown>): Promise<number> {
  counts.replays = true
  for (let warm = 0; warm < 10; warm += 1) await visit()
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage()
    for (let visits = 0; visits < VISITS; visits += 1) await visit()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000 / VISITS)
  }
  counts.replays = false
  return least
}

function rowOf(name: string, { read, written, calls }: Counted, note: string): BenchRow {
  const value = `${read.toLocaleString('en')} read, ${written.toLocaleString('en')} written, ${calls} calls`
  return { name: `D1 rows of ${name}`, value, note }
}
