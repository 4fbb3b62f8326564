/** What the labeler is asked and what it answers. */
import type { Category, Group } from './categories.ts'
import type { Kind } from './kinds.ts'
import type { Why } from './label-why.ts'

/** What decided a label, strongest first. */
export const EVIDENCE = [
  'kind', // transfers, card payments, cash, income and fees follow from the kind
  'rule', // a rule of the person's; given by the ledger, never by the labeler
  'link', // what it is linked with; given by the ledger, too
  'import', // the category that a file brought
  'person', // the person's own correction of this merchant
  'mcc',
  'exact', // the same key as one of the labelled merchants
  'chain', // a known chain
  'words', // words that name a type of shop
  'neighbour', // nearest labelled merchants
  'none',
] as const
export type Evidence = (typeof EVIDENCE)[number]

export type LabelRequest = {
  /** The merchant as the mail writes it; null where it names none. */
  merchant: string | null
  kind: Kind
  mcc: string | null
}

export type Label = {
  /** null only with decision `none`. */
  category: Category | null
  group: Group | null
  /** `auto` is shown as a fact, `suggest` asks, `none` has nothing to say. */
  decision: 'auto' | 'suggest' | 'none'
  /** 0 to 1, calibrated: the share of such labels that are right. */
  confidence: number
  evidence: Evidence
  /** The labelled merchant, chain or word that decided, as a person would recognise it. */
  nearest: string | null
  /** Why this category; `whyInWords` says it. */
  why: Why
  /** The merchant's name as a person would write it; null where the mail names none. */
  name: string | null
  /** The normalised merchant: equal for descriptors that are the same merchant. */
  merchantKey: string
  /** Which labeler (data and model) said so; labels of an older one may be made again. */
  version: string
}

/** The door of the labeler worker. */
export type LabelerRpc = {
  /** One label per request, in order. Never throws for a merchant it does not know. */
  label(requests: Array<LabelRequest>): Promise<Array<Label>>
  /** Embeds a few merchants that still lack a vector for the current model; how many are left. */
  embedPending(): Promise<number>
}
