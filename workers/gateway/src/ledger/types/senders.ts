/** Whom the person trusts to write to the ledger, beside the known banks. */
import type { Trusted } from '#shared/reader.ts'
import type { Author } from './common.ts'

export type AdmittedSender = {
  /** A domain, or a whole address where people share the domain. */
  sender: string
  createdAt: string
}

/** An address of the person's own: what they forward from it by hand is believed. */
export type OwnAddress = {
  address: string
  /** Whether they sign in with it, so that nobody has to confirm it. */
  isSignIn: boolean
  /** Whether they typed the code that was mailed to it. */
  isConfirmed: boolean
}

export type AskOutcome =
  /** The code to mail to the address; it is of use for an hour. */
  | { status: 'asked'; code: string }
  /** It is theirs already. */
  | { status: 'confirmed' }
  /** There are as many as one person may have. */
  | { status: 'too_many' }

export type SenderStore = {
  trusted(): Promise<Trusted>
  /** Those to sign in with first. */
  addresses(): Promise<Array<OwnAddress>>
  /** A new address that is to be confirmed, or a new code for one that still is. */
  askAddress(address: string, by: Author): Promise<AskOutcome>
  /** False: it is not the code, or too old, or too many were tried; a new one has to be asked for. */
  confirmAddress(address: string, code: string, by: Author): Promise<boolean>
  /** False: there is none, or it is one to sign in with. */
  removeAddress(address: string, by: Author): Promise<boolean>
  /** Newest first. */
  admitted(): Promise<Array<AdmittedSender>>
  /** Mail of theirs waits for review from then on; false: they were not admitted. */
  dismiss(sender: string, by: Author): Promise<boolean>
}
