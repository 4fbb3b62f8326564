/** What follows from the kind of a transaction and from what the whole line says, not from a name. */

import type { NormalisedMerchant } from 'merchant-name'
import type { Category } from '../../../shared/categories.ts'
import type { Kind } from '../../../shared/kinds.ts'
import type { Why } from '../../../shared/label-why.ts'

export type KindVerdict = { category: Category; confidence: number; why: Why }

const BY_KIND: Partial<Record<Kind, KindVerdict>> = {
  withdrawal: { category: 'cash', confidence: 0.99, why: { code: 'cash' } },
  transfer_out: { category: 'transfer', confidence: 0.97, why: { code: 'transfer' } },
  transfer_in: { category: 'transfer', confidence: 0.95, why: { code: 'transfer' } },
  deposit: { category: 'income', confidence: 0.9, why: { code: 'deposit' } },
  fee: { category: 'fees', confidence: 0.98, why: { code: 'fee' } },
}

const OWN_CARD =
  /\b(?:tarjetas?|tdc|tc|card|crd|cartao|fatura|carte|kreditkarte|visa|mastercard|amex|american express|discover)\b/

/** What a line may say of money that came in. */
const MONEY_IN: ReadonlySet<string> = new Set<Category>([
  'transfer',
  'salary',
  'interest',
  'benefits',
])

/** Of money that came in it is interest; of money that went out, the bank's. */
const INTEREST = /\b(?:interest|intereses|rendimientos|juros|zinsen|interets)\b/

/** Null where the merchant decides: purchases, refunds, and payments to a company. */
export function kindVerdict(kind: Kind, merchant: NormalisedMerchant | null): KindVerdict | null {
  const structure = merchant?.structure ?? null
  if (kind === 'fee' && structure?.category === 'taxes')
    return byStructure('taxes', structure.words)
  if (kind === 'deposit' && structure && MONEY_IN.has(structure.category)) {
    return byStructure(structure.category, structure.words)
  }
  const interest = kind === 'deposit' ? INTEREST.exec(merchant?.words.join(' ') ?? '') : null
  if (interest) return byStructure('interest', interest[0])
  const byKind = BY_KIND[kind]
  if (byKind) return byKind
  if (kind === 'payment' && (!merchant || OWN_CARD.test(merchant.words.join(' ')))) {
    return { category: 'card_payment', confidence: 0.9, why: { code: 'own_card' } }
  }
  return null
}

/** What the whole line says, where the reader took it for a purchase; null where it names a merchant. */
export function lineVerdict(kind: Kind, { structure }: NormalisedMerchant): KindVerdict | null {
  if (!structure?.isSure || kind === 'refund') return null
  return byStructure(structure.category, structure.words)
}

function byStructure(category: Category, words: string): KindVerdict {
  return { category, confidence: 0.95, why: { code: 'line', what: words } }
}
