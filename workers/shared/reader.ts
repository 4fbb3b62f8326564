/** The reader's contract: from a raw mail to what it says, as far as its sender can be believed. */
import type { KeptWording, NamedBank, Reading } from 'bank-mail'

export type WayIn = 'bank' | 'person' | 'sender'

export type Verdict = {
  /** Whether the mail is from the domain that its From names. */
  readonly result: 'authentic' | 'failed' | 'unknown'
  /** The one mailbox of the one From header, in lower case; null where there is not exactly one. */
  readonly address: string | null
  /** Its domain. */
  readonly domain: string | null
  /** Whether DNS did not answer, so that asking again may tell more. */
  readonly isTemporary: boolean
}

export type ReadOptions = {
  /** UTC instant of its arrival. */
  receivedAt: string
  /** Of a mail that is read again: what was found out before, which stays. */
  before?: {
    verdict: Verdict | null
    wayIn: WayIn | null
    /** Whether it was recorded: reading it better does not take back that it was believed. */
    isBelieved: boolean
  }
}

/** What was found out about who sent a mail. */
export type SenderCheck = {
  verdict: 'authentic' | 'failed' | 'unknown'
  /** The From of the mail that arrived, in lower case; null where it names nobody for certain. */
  address: string | null
  /** Its domain: the one that the verdict is about. */
  domain: string | null
  /** By which of the ways in it may write to the ledger; null: by none. */
  wayIn: WayIn | null
  /** DNS did not answer, so it is asked again before a person is. */
  isPending: boolean
}

/** Asked once, for the senders of the mail (keys of `senderKey`). */
export type KnownOf = (senderKeys: Array<string>) => Promise<KnownToReader>

export type ReadMail = {
  /** Without angle brackets; null where the mail has none. */
  messageId: string | null
  reading: Reading
  sender: SenderCheck
}

/** Whom the person trusts beside the banks that are known; all in lower case. */
export type Trusted = {
  /** Addresses of the person's own: what they forward by hand is what they say it is. */
  readonly own: ReadonlyArray<string>
  /** Admitted senders: whole addresses, or domains. */
  readonly admitted: ReadonlyArray<string>
}

/** What the ledger knows that reading a mail needs. */
export type KnownToReader = {
  trusted: Trusted
  /** What the person taught of the mail's sender. */
  wordings: ReadonlyArray<KeptWording>
  /** ISO 4217, what they count in; null: nobody chose it. */
  homeCurrency: string | null
}

export type ReaderRpc = {
  /** Never throws for what stands in the mail: what cannot be read is for review. What `known` throws is thrown. */
  read(raw: Uint8Array, options: ReadOptions, known: KnownOf): Promise<ReadMail>
  /** Every bank that it knows. */
  banks(): Promise<Array<NamedBank>>
  /** Whether people have mailboxes at this domain, so that one of them says nothing of the next. */
  isShared(domain: string): Promise<boolean>
}
