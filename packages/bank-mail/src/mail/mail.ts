/** A mail as the reader sees it. */
import type { Doubt } from './doubts.ts'

export type Mailbox = { readonly name: string; readonly address: string }

export type MailHeader = { readonly key: string; readonly value: string }

export type Mail = {
  /** With its angle brackets; null where the mail has none. */
  readonly messageId: string | null
  readonly from: Mailbox | null
  readonly to: ReadonlyArray<Mailbox>
  readonly subject: string
  /** UTC instant of the Date header, ISO 8601; null where it is missing or no date. */
  readonly sentAt: string | null
  /** Every header in order, keys in lower case: `authentication-results`, `x-forwarded-for` … */
  readonly headers: ReadonlyArray<MailHeader>
  /** The readable text, the part that says more first. */
  readonly bodies: ReadonlyArray<string>
  /** Why the bodies need not be what a person sees. */
  readonly doubts: ReadonlyArray<Doubt>
  /** Mails attached to this one: forwarded as an attachment. */
  readonly attached: ReadonlyArray<Mail>
}

export type RawMail = Uint8Array | ArrayBuffer | string
