/**
 * What Cloudflare's free plan counts, for a mail and for every page: rows that D1 reads and writes
 * (5,000,000 and 100,000 a day), how often it is asked (50 times a request), and the CPU of the
 * gateway's Worker (10 ms a request).
 */
import { openD1 } from '../../workers/gateway/src/database/d1-dialect.ts'
import { aLabel, anIntake } from '../../workers/gateway/src/ledger/contract/fixtures.ts'
import { openTestLedger } from '../../workers/gateway/src/ledger/contract/test-ledger.ts'
import type { BenchRow } from '../bench.ts'
import { type Counted, type Counting, count, counting } from './pages/counting.ts'
import { startGrown } from './pages/grown.ts'
import { BENCH_PATHS } from './pages/paths.ts'
import { visitorOf } from './pages/site.ts'

const READ_A_DAY = 5_000_000
const WRITTEN_A_DAY = 100_000
const SIZES = (process.env.BENCH_SIZES ?? '10000,100000,1000000').split(',').map(Number)
/** How often so many visits are timed: the least is what the page costs, the rest is what else runs. */
const ROUNDS = 5
const VISITS = 10

/** `cpu`: milliseconds; a mail's is measured elsewhere. */
type Cost = Counted & { cpu: number | null }
type Costs = ReadonlyMap<string, Cost>

/** A row for a mail and for each page, which says how both grow with the ledger. */
export async function benchRows(): Promise<Array<BenchRow>> {
  const over: Array<Costs> = []
  for (const size of SIZES) over.push(await costsOver(size))
  const names = [...(over[0]?.keys() ?? [])]
  return names.map((name) =>
    rowOf(
      name,
      over.flatMap((costs) => costs.get(name) ?? []),
    ),
  )
}

async function costsOver(size: number): Promise<Costs> {
  await using d1 = await startGrown(size)
  const counts = counting(d1.d1)
  const ledger = await openTestLedger(async () => openD1(counts.database))
  const costs = new Map<string, Cost>()
  const mail = await count(counts, () => ledger.mails.record(anIntake({ labels: [aLabel()] })))
  costs.set('a mail', { ...mail, cpu: null })
  const visit = await visitorOf(ledger, counts.database)
  // What recurs is looked for in steps: it has been found when people come back.
  while (!(await ledger.recurring.look()));
  // The first visit of all makes the ledger's own address.
  await visit('/')
  for (const [name, path] of BENCH_PATHS) {
    const page = await count(counts, () => visit(path))
    const cost = { ...page, cpu: await cpuOf(counts, () => visit(path)) }
    costs.set(`page: ${name}`, cost)
    console.error(size, name, cost)
  }
  return costs
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

/** `costs`: over each of the sizes, the largest last. */
function rowOf(name: string, costs: ReadonlyArray<Cost>): BenchRow {
  const each = (of: (cost: Cost) => number) =>
    costs.map((cost) => of(cost).toLocaleString('en')).join(' / ')
  const { read = 0, written = 0, calls = 0, cpu = null } = costs.at(-1) ?? {}
  const room = Math.min(READ_A_DAY / Math.max(read, 1), WRITTEN_A_DAY / Math.max(written, 1))
  const sizes = SIZES.map((size) => size.toLocaleString('en')).join(' / ')
  const took = cpu === null ? '' : `; ${cpu.toFixed(1)} ms CPU`
  return {
    name: `D1 rows of ${name}`,
    value: `${each((cost) => cost.read)} read, ${each((cost) => cost.written)} written, ${calls} calls`,
    note: `over ${sizes} transactions${took}; room for ${Math.floor(room).toLocaleString('en')} a day at last`,
  }
}
