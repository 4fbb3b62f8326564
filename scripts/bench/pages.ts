/**
 * How long every page takes over 100,000 and 500,000 transactions: the whole tracker in workerd, asked
 * over HTTP as a browser asks it; how fast the CSV of everything comes.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { startTracker, type Tracker } from '../../tests/support/harness.ts'
import prebuild from '../../tests/support/prebuild.ts'
import { fillFile } from '../../workers/gateway/src/database/testing/fill-file.ts'
import type { BenchRow } from '../bench.ts'
import { BENCH_PATHS } from './pages/paths.ts'
import { workersProcessor } from './pages/processor.ts'

const SIZES = (process.env.BENCH_SIZES ?? '100000,500000').split(',').map(Number)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15)
/** Milliseconds: by the clock the median, of the processor the mean. */
type Taken = { clock: number; processor: number }
/** Milliseconds that a page may take, and one that looks for what is not there. */
const AIM = 60
const AIM_NOTHING = 40

export async function benchPages(): Promise<Array<BenchRow>> {
  const clear = await prebuild()
  const bySize = new Map<number, Map<string, Taken>>()
  const rows: Array<BenchRow> = []
  for (const size of SIZES) {
    const newest = new Date().toISOString().slice(0, 10)
    const filled = (folder: string) => fillFile(folder, size, { newest })
    await using tracker = await startTracker({ filled })
    const { DB } = await tracker.miniflare.getBindings<{ DB: D1Database }>('gateway')
    const visit = await visitor(tracker)
    // What recurs is looked for in steps, and on after an answer: it has been found when people come back.
    while (await isLooking(DB)) {
      await visit('/recurring')
      await sleep(1000)
    }
    const times = new Map<string, Taken>()
    for (const [name, path] of BENCH_PATHS) {
      const taken = await takenBy(() => visit(path))
      times.set(name, taken)
      console.error(`${size} ${name}: ${said(taken)}`)
    }
    bySize.set(size, times)
    rows.push(await exported(tracker, size))
  }
  await clear?.()
  for (const [name] of BENCH_PATHS) {
    const times = SIZES.flatMap((size) => bySize.get(size)?.get(name) ?? [])
    const aim = name.includes('nothing') ? AIM_NOTHING : AIM
    rows.push({
      name: `page: ${name}`,
      value: times.map(said).join(', '),
      note: `over ${SIZES.map((size) => size.toLocaleString('en')).join(' and ')}; aim ${aim} ms${Math.max(...times.map(({ clock }) => clock)) > aim ? ': MISSED' : ''}`,
    })
  }
  return rows
}

/** Whether a walk over all payees is under way, or has not begun. */
async function isLooking(DB: D1Database): Promise<boolean> {
  const query = "select value from setting where name = 'recurring_seen'"
  const mark = await DB.prepare(query).first<string>('value')
  return mark === null || JSON.parse(mark).after !== null
}

/** Asks for a page as a signed-in browser does; throws where the answer is not 200. */
async function visitor(tracker: Tracker): Promise<(path: string) => Promise<void>> {
  const cookie = await tracker.signIn()
  return async (path) => {
    const response = await fetch(new URL(path, tracker.url), { headers: { cookie } })
    await response.text()
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
  }
}

async function takenBy(run: () => Promise<void>): Promise<Taken> {
  for (let warm = 0; warm < 3; warm += 1) await run()
  const times: Array<number> = []
  const before = await workersProcessor()
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  const clock = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
  return { clock, processor: ((await workersProcessor()) - before) / ROUNDS }
}

function said({ clock, processor }: Taken): string {
  const used = Number.isNaN(processor) ? '' : ` (processor ${processor.toFixed(0)})`
  return `${clock.toFixed(0)} ms${used}`
}

async function exported(tracker: Tracker, size: number): Promise<BenchRow> {
  const start = performance.now()
  const response = await tracker.apiFetch('/api/export.csv')
  let bytes = 0
  for await (const chunk of response.body ?? []) bytes += chunk.length
  const seconds = (performance.now() - start) / 1000
  return {
    name: `CSV of ${size.toLocaleString('en')} transactions`,
    value: `${Math.round(size / seconds).toLocaleString('en')} rows/s`,
    note: `${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, streamed; aim 20,000 rows/s`,
  }
}
