/** What the person taught about merchants, their categories and their budgets. */
import type { CategoryId } from '#shared/categories.ts'
import type { Labelled, PersonLabel, StoredVector, Unlabelled } from '#shared/ledger.ts'
import type { Author } from './common.ts'

/** What a merchant is taught to be, own categories among it. */
export type Lesson = Omit<PersonLabel, 'category'> & { category: CategoryId }

export type TaughtMerchant = Lesson & {
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
    lesson: Lesson & { name?: string | null; applyToPast: boolean },
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
  /** What to ask the labeler, `limit` requests at most, each once with transactions that it is the label of. */
  unlabelled(labelerVersion: string | null, limit: number): Promise<Array<Unlabelled>>
  /** Locked categories stay as they are. */
  saveLabels(labels: Array<Labelled>): Promise<void>
}
