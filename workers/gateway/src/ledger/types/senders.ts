/** Whom the person trusts to write to the ledger, beside the known banks. */
import type { Trusted } from '#shared/verdict/way-in.ts'
import type { Author } from './common.ts'

export type AdmittedSender = {
  /** A domain, or a whole address where people share the domain. */
  sender: string
  createdAt: string
}

export type SenderStore = {
  trusted(): Promise<Trusted>
  /** Newest first. */
  admitted(): Promise<Array<AdmittedSender>>
  /** Mail of theirs waits for review from then on; false: they were not admitted. */
  dismiss(sender: string, by: Author): Promise<boolean>
}
