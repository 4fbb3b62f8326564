/** The part of a D1 binding that the ledger uses, over whatever carries out its statements. */

export type Statement<Value = unknown> = { sql: string; parameters: ReadonlyArray<Value> }

/** `run` carries all of them out or none, and answers each as D1 does. */
export function d1Over<Value>(
  run: (statements: ReadonlyArray<Statement<Value>>) => Promise<Array<unknown>>,
): D1Database {
  const prepare = (sql: string, parameters: ReadonlyArray<Value> = []) => ({
    sql,
    parameters,
    bind: (...values: ReadonlyArray<Value>) => prepare(sql, values),
    all: async () => (await run([{ sql, parameters }]))[0],
  })
  return { prepare, batch: run } as unknown as D1Database
}
