/** What the person taught about merchants, their categories and their budgets. */
import type { Category, Group } from '#shared/categories.ts'
import type { Label } from '#shared/label.ts'
import type { PersonLabel, StoredVector, UnlabelledTransaction } from '#shared/ledger.ts'
import type { Author } from './common.ts'

export type TaughtMerchant = PersonLabel & {
  /** The person's own name for the merchant. */
  name: string | null
  person: string
  updatedAt: string
}

export type MerchantStore = {
  /** What the person taught, by merchant. */
  taught(): Promise<Array<TaughtMerchant>>
  /** Teaches a merchant's category; `alsoChanged`: earlier unlocked transactions that follow it. */
  teach(
    lesson: PersonLabel & { name?: string | null; applyToPast: boolean },
    by: Author,
  ): Promise<{ merchant: TaughtMerchant; alsoChanged: number }>
  /** The person's own name for a merchant; null: the shipped one again. At most 100 characters. */
  rename(merchantKey: string, name: string | null, by: Author): Promise<void>
  /** False: it was not taught. Transactions keep their category until they are labelled again. */
  forget(merchantKey: string, by: Author): Promise<boolean>
  /** The same for the labeler, with a version that changes whenever they do. */
  personLabels(): Promise<{ version: string; labels: Array<PersonLabel> }>
  vectors(model: string): Promise<Array<StoredVector>>
  saveVectors(model: string, vectors: Array<StoredVector>): Promise<void>
  unlabelled(labelerVersion: string | null, limit: number): Promise<Array<UnlabelledTransaction>>
  /** Locked categories stay as they are. */
  saveLabels(labels: Array<{ id: string; label: Label }>): Promise<void>
}

export type CategorySetting = {
  category: Category
  group: Group
  /** The person's own name for it; null: the shipped one. */
  title: string | null
  /** Not offered in pickers. */
  hidden: boolean
}

export type Budget = { category: Category; currency: string; amountMinor: number }

export type CategoryStore = {
  /** Every category, in the order of the taxonomy. */
  list(): Promise<Array<CategorySetting>>
  update(
    category: Category,
    patch: { title?: string | null; hidden?: boolean },
    by: Author,
  ): Promise<CategorySetting>
  /** Monthly budgets. */
  budgets(): Promise<Array<Budget>>
  setBudget(budget: Budget, by: Author): Promise<void>
  /** False: there was none. */
  removeBudget(category: Category, currency: string, by: Author): Promise<boolean>
}
