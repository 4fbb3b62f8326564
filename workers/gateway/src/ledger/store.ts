/** The ledger: everything that is kept, and the only way to it. */
import type { SessionStore, SignInStore, TokenStore } from './types/access.ts'
import type { AuditStore } from './types/audit.ts'
import type { MailStore } from './types/mail.ts'
import type { CategoryStore, MerchantStore } from './types/merchant.ts'
import type { SettingsStore } from './types/settings.ts'
import type { SummaryStore } from './types/summary.ts'
import type { TransactionStore } from './types/transaction.ts'

export type LedgerStore = {
  mails: MailStore
  transactions: TransactionStore
  merchants: MerchantStore
  categories: CategoryStore
  summaries: SummaryStore
  settings: SettingsStore
  sessions: SessionStore
  signIns: SignInStore
  tokens: TokenStore
  audit: AuditStore
  /** Throws when the database does not answer. */
  ping(): Promise<void>
  /** Forgets raw mails, sessions and tokens past their time; how many rows went. */
  purge(now: string): Promise<number>
}

export type * from './types/access.ts'
export type * from './types/audit.ts'
export type * from './types/common.ts'
export type * from './types/mail.ts'
export type * from './types/merchant.ts'
export type * from './types/settings.ts'
export type * from './types/summary.ts'
export type * from './types/transaction.ts'
