/** A pool on a test server. */
import { setTimeout as wait } from 'node:timers/promises'
import { MssqlError, type Outcome } from '../src/errors.ts'
import type { MssqlPoolConfig } from '../src/pool/config.ts'
import { MssqlPool } from '../src/pool/pool.ts'
import type { RepeatRule, Statement } from '../src/wire.ts'

export const login = { type: 'sql', user: 'reader', password: 'Correct-horse-1' } as const

export function configFor(port: number, settings: Partial<MssqlPoolConfig> = {}): MssqlPoolConfig {
  return {
    server: '127.0.0.1',
    port,
    database: 'ledger',
    authentication: login,
    connectTimeoutMs: 20_000,
    deadlineMs: 30_000,
    retryDelayMs: 20,
    ...settings,
  }
}

/** Closes with the test. */
export function openPool(
  server: { port: number },
  settings: Partial<MssqlPoolConfig> = {},
): MssqlPool & AsyncDisposable {
  const pool = new MssqlPool(configFor(server.port, settings))
  return Object.assign(pool, { [Symbol.asyncDispose]: () => pool.close() })
}

export function statement(sql: string, repeat: RepeatRule = 'when_undone'): Statement {
  return { sql, parameters: [], repeat }
}

/** One statement in a session of its own. */
export async function run(pool: MssqlPool, sql: string, repeat?: RepeatRule) {
  using session = pool.session()
  return await session.execute(statement(sql, repeat))
}

/** The code of an outcome that failed. */
export function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'ok' : outcome.error.code
}

/** The code of an `MssqlError` that was thrown. */
export async function codeThrown(work: () => unknown): Promise<string> {
  try {
    await work()
    return 'ok'
  } catch (error) {
    if (error instanceof MssqlError) return error.code
    throw error
  }
}

/** Waits until it holds: where it never does, the test counts as hanging. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5)
}
