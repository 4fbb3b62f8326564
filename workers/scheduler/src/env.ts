/** What the scheduler is given: the bindings and variables of its wrangler.toml. */
import type { LabelerRpc } from '#shared/label.ts'
import type { LedgerRpc } from '#shared/ledger.ts'

export type SchedulerEnv = {
  LEDGER: LedgerRpc
  LABELER: LabelerRpc
  /** Cloudflare's `SendEmail`, of which only the plain form is used. */
  EMAIL: { send(mail: EmailMessageBuilder): Promise<EmailSendResult> }
  /** Where backups of every night go; none: there are none. */
  BACKUPS?: R2Bucket
  /** The public key that they are locked with (`age1…`); nothing here can open them. */
  BACKUP_RECIPIENT?: string
  /** For how many days they are kept. */
  BACKUP_DAYS?: string
  /** The summary's sender, an address of a domain whose mail Cloudflare handles. */
  SUMMARY_FROM?: string
  /** `total` puts the amount into the subject; anything else keeps it out. */
  SUMMARY_SUBJECT?: string
  /** Where the dashboard is. */
  SITE_URL?: string
}
