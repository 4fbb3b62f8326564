/** A D1 that adds up what its statements read and wrote, and that can answer again by heart. */

/** `calls`: ways to the database and back. */
export type Counted = { read: number; written: number; calls: number }

export type Counting = {
  database: D1Database
  /** Of everything so far. */
  counted: Counted
  /** While true, what was asked before is answered from memory: what is left is the asker's own work. */
  replays: boolean
}

type Answer = D1Result<Record<string, unknown>>
type Statement = D1PreparedStatement & { sql: string; parameters: ReadonlyArray<unknown> }

const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g

/** `d1` has to be one of `startD1`, whose statements show what they ask. */
export function counting(d1: D1Database): Counting {
  const memory = new Map<string, Array<Answer>>()
  const ask = async (asked: ReadonlyArray<D1PreparedStatement>): Promise<Array<Answer>> => {
    const words = asked.map((one) => [(one as Statement).sql, (one as Statement).parameters])
    // Whatever moment it is: a session is looked up by one that is not over.
    const key = JSON.stringify(words).replace(INSTANT, '')
    const known = state.replays ? memory.get(key) : undefined
    if (known) return known
    state.counted.calls += 1
    const answers = await d1.batch<Record<string, unknown>>([...asked])
    for (const { meta } of answers) {
      state.counted.read += meta.rows_read
      state.counted.written += meta.rows_written
    }
    memory.set(key, answers)
    return answers
  }
  const prepare = (statement: D1PreparedStatement): D1PreparedStatement => {
    const all = async () => (await ask([statement]))[0]
    return Object.assign(Object.create(statement), statement, {
      bind: (...values: Array<unknown>) => prepare(statement.bind(...values)),
      all,
      run: all,
      first: async (column: string) => (await all())?.results[0]?.[column] ?? null,
    })
  }
  const database = { prepare: (sql: string) => prepare(d1.prepare(sql)), batch: ask }
  const state: Counting = {
    database: database as unknown as D1Database,
    counted: { read: 0, written: 0, calls: 0 },
    replays: false,
  }
  return state
}

/** What `run` made the database read and write. */
export async function count(of: Counting, run: () => Promise<unknown>): Promise<Counted> {
  const before = { ...of.counted }
  await run()
  const { read, written, calls } = of.counted
  return {
    read: read - before.read,
    written: written - before.written,
    calls: calls - before.calls,
  }
}
