/** What email-ingest is given: the bindings of its wrangler.toml. */
import type { LabelerRpc } from '#shared/label.ts'
import type { LedgerRpc } from '#shared/ledger.ts'
import type { ReaderRpc } from '#shared/reader.ts'

/** What taking a mail in needs. */
export type IngestEnv = {
  LEDGER: Pick<LedgerRpc, 'admits' | 'known' | 'record'>
  READER: Pick<ReaderRpc, 'read'>
  LABELER: Pick<LabelerRpc, 'label'>
}

/** With the scheduler's door, which mails what is to be told at once. */
export type IngestBindings = IngestEnv & { NOTIFIER: { notify(): Promise<void> } }

/**
 * The part of the platform's ForwardableEmailMessage that is used. From the platform it is that
 * object; from workers/local it came over RPC, where calling `setReject` takes a while.
 */
export type IncomingMail = {
  /** Envelope sender and recipient. */
  readonly from: string
  readonly to: string
  /** Can be read once. */
  readonly raw: ReadableStream<Uint8Array>
  /** Bytes. */
  readonly rawSize: number
  setReject(reason: string): void | Promise<void>
}
