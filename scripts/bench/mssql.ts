/** What the pool of kysely-mssql-dialect saves, on the server that `AZURE_SQL_*` names. */
import { makeSchema, realServer } from '../../packages/kysely-mssql-dialect/test/real-server.ts'
import { startWorker } from '../../packages/kysely-mssql-dialect/test/worker/harness.ts'
import type { BenchRow } from '../bench.ts'

const ROUNDS = 50

/**
 * Two ratios, each of medians of one run inside workerd: a read through the pool against one that
 * connects for itself, and a batch of five writes against five single ones.
 */
export async function benchMssql(): Promise<Array<BenchRow>> {
  if (!process.env.AZURE_SQL_SERVER) {
    const note = 'skipped: AZURE_SQL_SERVER and its like name no server to measure on'
    return [{ name: 'mssql', value: '-', note }]
  }
  await using schema = await makeSchema({ item: 'id int identity primary key, name nvarchar(200)' })
  await using worker = await startWorker(realServer())
  const { call } = worker.with({ schema: schema.name })
  const reads = valueFrom(await call('timeReads', ROUNDS))
  const writes = valueFrom(await call('timeWrites', ROUNDS))
  return [
    compare('mssql: read through the pool, against connecting', reads.pool, reads.connect),
    compare('mssql: batch of 5 writes, against 5 single ones', writes.batch, writes.single),
  ]
}

function compare(name: string, ours: Array<number>, theirs: Array<number>): BenchRow {
  const ratio = median(theirs) / median(ours)
  return {
    name,
    value: `${ratio.toFixed(1)} times faster`,
    note: `${spread(ours)} against ${spread(theirs)}, ${ROUNDS} rounds by turns`,
  }
}

function spread(times: Array<number>): string {
  return `${median(times).toFixed(1)} ms (p95 ${quantile(times, 0.95).toFixed(1)})`
}

function median(times: Array<number>): number {
  return quantile(times, 0.5)
}

function quantile(times: Array<number>, part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN
}

function valueFrom<T>(
  outcome: { ok: true; value: T } | { ok: false; error: { message: string } },
): T {
  if (outcome.ok) return outcome.value
  throw new Error(outcome.error.message)
}
