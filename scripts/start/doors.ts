/** The doors of workers/local, from outside: what a start asks of the workers behind it. */
import type { DemoBudget } from '#shared/demo.ts'
import type { LedgerSettings } from '#shared/ledger.ts'
import {
  type BackupQuestion,
  type Delivery,
  DOORS,
  SECRET_HEADER,
} from '../../workers/local/src/doors.ts'
import type { Target } from '../../workers/shared/backup/restore.ts'

/** Milliseconds after which whoever waits for the workers is told to try again. */
const PATIENCE = 60_000
/** And for the work of a tick: longer than the longest. */
const TICK_PATIENCE = 10 * 60_000

export type Envelope = { from: string; to: string }

/** Every call throws where the workers fail or do not answer. */
export type Doors = {
  admits(recipient: string): Promise<boolean>
  /** Returns once the mail is kept for good, or refused for good. */
  deliver(envelope: Envelope, raw: Uint8Array<ArrayBuffer>): Promise<Delivery>
  settings(): Promise<LedgerSettings>
  /** Runs what a cron trigger runs; returns when that is done. */
  scheduled(cron: string, scheduledTime: Date): Promise<void>
  /** Whether transactions still wait for their first label. */
  hasUnlabelled(): Promise<boolean>
  /** Everything that is kept, for a backup or a restore. */
  backup: Target
  /** From now on every page says that what it shows is invented; budgets of that kind that it has stay. */
  beginDemo(budgets: Array<DemoBudget>): Promise<void>
  /** A personal token that may read and write. */
  issueToken(title: string): Promise<string>
}

/** `workersAt` is where the workers listen. */
export function openDoors(workersAt: string, secret: string): Doors {
  async function ask<T>(path: string, init: RequestInit = {}, patience = PATIENCE): Promise<T> {
    const response = await fetch(new URL(DOORS + path, workersAt), {
      ...init,
      headers: { [SECRET_HEADER]: secret },
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok) throw new Error(`${path.split('?')[0]} answered ${response.status}`)
    return response.json() as Promise<T>
  }
  async function askBackup<T>(question: BackupQuestion): Promise<T> {
    return ask('/backup', { method: 'POST', body: JSON.stringify(question) }, TICK_PATIENCE)
  }
  return {
    backup: {
      state: () => askBackup({ ask: 'state' }),
      rows: (table, after) => askBackup({ ask: 'rows', table, after }),
      begin: () => askBackup({ ask: 'begin' }),
      load: (table, rows) => askBackup({ ask: 'load', table, rows }),
      end: () => askBackup({ ask: 'end' }),
    },
    async admits(to) {
      const { admits } = await ask<{ admits: boolean }>(`/admits?${new URLSearchParams({ to })}`)
      return admits
    },
    deliver: (envelope, raw) =>
      ask(`/mail?${new URLSearchParams(envelope)}`, { method: 'POST', body: raw }),
    settings: () => ask('/settings'),
    async scheduled(cron, scheduledTime) {
      const body = JSON.stringify({ cron, scheduledTime: scheduledTime.getTime() })
      await ask('/scheduled', { method: 'POST', body }, TICK_PATIENCE)
    },
    async hasUnlabelled() {
      const { isAny } = await ask<{ isAny: boolean }>('/unlabelled')
      return isAny
    },
    async beginDemo(budgets) {
      await ask('/demo', { method: 'POST', body: JSON.stringify({ budgets }) })
    },
    async issueToken(title) {
      const body = JSON.stringify({ title })
      const { token } = await ask<{ token: string }>('/token', { method: 'POST', body })
      return token
    },
  }
}
