/** The ledger: everything that is kept, and the only way to it. */
import type { Database } from '../database/database.ts'
import { type ActStore, createActs } from './acts/store.ts'
import { createAudit } from './audit.ts'
import { eraseAt } from './backup/erase.ts'
import { type BackupStore, createBackup } from './backup/store.ts'
import { type BudgetStore, createBudgets } from './budgets/store.ts'
import { type CalibrationStore, createCalibrations } from './calibrations/store.ts'
import { type CategoryStore, createCategories } from './categories/store.ts'
import type { LedgerConfig } from './context.ts'
import { createHealth, type HealthStore } from './health/store.ts'
import { createImports, type ImportStore } from './imports/store.ts'
import { createLinks, type LinkStore } from './links/store.ts'
import { createMails } from './mails.ts'
import { createMerchants } from './merchants.ts'
import { createNotifications, type NotificationStore } from './notifications/store.ts'
import { createPeople, type PeopleStore } from './people/store.ts'
import { purge } from './purge.ts'
import { ping } from './queries/summaries.ts'
import { createRates, type RateStore } from './rates/store.ts'
import { createRecurring, type RecurringStore } from './recurring/store.ts'
import { createRules, type RuleStore } from './rules/store.ts'
import { checkSchema } from './schema-version.ts'
import { sweepIndex } from './search/sweep.ts'
import { createSenders } from './senders.ts'
import { createSessions } from './sessions.ts'
import { createSettings } from './settings.ts'
import { createSetup, type SetupStore } from './setup/store.ts'
import { createSummaries } from './summaries.ts'
import { createTokens } from './tokens.ts'
import { createTotals, type TotalsStore } from './totals/store.ts'
import { createTransactions } from './transactions.ts'
import type { SessionStore, TokenStore } from './types/access.ts'
import type { AuditStore } from './types/audit.ts'
import type { MailStore } from './types/mail.ts'
import type { MerchantStore } from './types/merchant.ts'
import type { SenderStore } from './types/senders.ts'
import type { SettingsStore } from './types/settings.ts'
import type { SummaryStore } from './types/summary.ts'
import type { TransactionStore } from './types/transaction.ts'
import { createViews, type ViewStore } from './views/store.ts'
import { createWebhooks, type WebhookStore } from './webhooks/store.ts'
import { createWordings, type WordingStore } from './wordings/store.ts'

export type LedgerStore = {
  mails: MailStore
  transactions: TransactionStore
  merchants: MerchantStore
  categories: CategoryStore
  calibrations: CalibrationStore
  budgets: BudgetStore
  rules: RuleStore
  links: LinkStore
  rates: RateStore
  recurring: RecurringStore
  views: ViewStore
  summaries: SummaryStore
  totals: TotalsStore
  settings: SettingsStore
  notifications: NotificationStore
  people: PeopleStore
  setup: SetupStore
  health: HealthStore
  senders: SenderStore
  sessions: SessionStore
  tokens: TokenStore
  audit: AuditStore
  wordings: WordingStore
  acts: ActStore
  imports: ImportStore
  webhooks: WebhookStore
  backup: BackupStore
  /** Throws when the database does not answer, or is of another version. */
  ping(): Promise<void>
  /** Forgets raw mails, sessions and tokens past their time, and everything where that is due; how many rows went. */
  purge(now: string): Promise<number>
}

export type * from './acts/schema.ts'
export type { BudgetEnvelope, Envelope } from './budgets/envelope.ts'
export type { Budget } from './budgets/schema.ts'
export type { BudgetStatus } from './budgets/standing.ts'
export type { BudgetStore } from './budgets/store.ts'
export type * from './categories/taxonomy.ts'
export type { Import } from './imports/schema.ts'
export type { Profile } from './people/store.ts'
export type { Due, Recurring, RecurringStore } from './recurring/store.ts'
export type { Setup } from './setup/store.ts'
export type * from './types/access.ts'
export type * from './types/audit.ts'
export type * from './types/common.ts'
export type * from './types/mail.ts'
export type * from './types/merchant.ts'
export type * from './types/senders.ts'
export type * from './types/settings.ts'
export type * from './types/summary.ts'
export type * from './types/transaction.ts'
export type { KnownWording, WordingStore } from './wordings/store.ts'

/** The ledger in a database. */
export function createLedger(database: Database, config: LedgerConfig): LedgerStore {
  const context = { database, config }
  const recurring = createRecurring(context)
  return {
    mails: createMails(context),
    transactions: createTransactions(context),
    merchants: createMerchants(context),
    categories: createCategories(context),
    calibrations: createCalibrations(context),
    budgets: createBudgets(context, recurring),
    rules: createRules(context),
    links: createLinks(context),
    rates: createRates(context),
    recurring,
    views: createViews(context),
    summaries: createSummaries(context),
    totals: createTotals(context),
    settings: createSettings(context),
    notifications: createNotifications(context),
    people: createPeople(context),
    setup: createSetup(context),
    health: createHealth(context),
    senders: createSenders(context),
    sessions: createSessions(context),
    tokens: createTokens(context),
    audit: createAudit(context),
    wordings: createWordings(context),
    acts: createActs(context),
    imports: createImports(context),
    webhooks: createWebhooks(context),
    backup: createBackup(context),
    async ping() {
      await ping(database.kysely).execute()
      await checkSchema(context)
    },
    async purge(now) {
      const due = await eraseAt(context)
      if (due !== null && due <= now) await createBackup(context).erase()
      await sweepIndex(context, now)
      return purge(context, now)
    },
  }
}
