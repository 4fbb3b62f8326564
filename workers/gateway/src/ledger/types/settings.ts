/** What the person set up. */
import type { LedgerSettings } from '#shared/ledger.ts'
import type { Author } from './common.ts'

export type SettingsPatch = {
  /** IANA zone; days of transactions that are already there stay as they are. */
  timeZone?: string
  /** What is linked counts anew at once. */
  refundMonth?: LedgerSettings['refundMonth']
  homeCurrency?: string | null
}

export type SettingsStore = {
  get(): Promise<LedgerSettings>
  update(patch: SettingsPatch, by: Author): Promise<LedgerSettings>
  /** A new secret alias; mail to the old one is refused from then on. */
  renewAlias(by: Author): Promise<LedgerSettings>
  /** Whether mail to this envelope recipient is for this ledger. */
  admits(recipient: string): Promise<boolean>
  /** The person's local date now. */
  today(): Promise<string>
}
