/** What the local platform is given: the bindings of [env.local] in its wrangler.toml. */
import type { Target } from '#shared/backup/restore.ts'
import type { DemoBudget } from '#shared/demo.ts'
import type { LedgerRpc } from '#shared/ledger.ts'
import type { IncomingMail } from './incoming.ts'

export type LocalEnv = {
  ASSETS: Fetcher
  GATEWAY: Fetcher
  LEDGER: LedgerRpc
  TOKENS: {
    issue(title: string): Promise<string>
    beginDemo(budgets: Array<DemoBudget>): Promise<void>
  }
  BACKUPS: Target
  EMAIL_INGEST: { email(mail: IncomingMail): Promise<void> }
  SCHEDULER: { scheduled(trigger: { cron: string; scheduledTime: number }): Promise<void> }
  /** Known to `npm start` and this worker only; absent when the workers were started by hand. */
  LOCAL_SECRET?: string
  /** Added by the one door of the site to what it lets through. */
  FRONT_SECRET?: string
  /** The OpenID provider of `npm start`. */
  ENTRA_AUTHORITY?: string
  /** Where `npm start` takes summaries. */
  OUTBOX_URL?: string
}
