/**
 * One merchant, one label. What is certain goes first and decides alone: the person's own
 * correction, the kind, the merchant category code, a labelled merchant of the same key. What is
 * only likely is added up.
 */

import { type NormalisedMerchant, normalise } from 'merchant-name'
import { type Category, groupOf } from '../../shared/categories.ts'
import type { Evidence, Label, LabelRequest } from '../../shared/label.ts'
import type { Why } from '../../shared/label-why.ts'
import { categoryOfMcc } from '../data/mcc.ts'
import { type Calibration, confidenceOf, readingIn } from './calibration.ts'
import { combine, type Verdict } from './combine.ts'
import type { Clue } from './evidence/clue.ts'
import { gatherClues, type Vectors } from './evidence/gather.ts'
import { kindVerdict, lineVerdict } from './evidence/kind.ts'
import { findWords } from './evidence/words.ts'
import type { Knowledge } from './knowledge.ts'
import type { Memory } from './memory.ts'
import { cleanName } from './name/clean-name.ts'
import { whyOf } from './why.ts'

/** Shares of labels by certain evidence that are right: what development data showed, or 1 by definition. */
const CERTAIN = { person: 1, mcc: 0.96, exact: 0.98 } as const

/** Where no clue speaks, the commonest group is guessed; how common it is differs by person, and nothing tells more of it. */
const UNKNOWN = 0.4

type Found = Pick<Label, 'confidence' | 'evidence' | 'nearest' | 'why'> & { category: Category }

/** What certain evidence decided, or the merchant that likely evidence has to be found for. */
export type Question =
  | { label: Label; merchant: null }
  | { label: null; merchant: NormalisedMerchant }

/** Decides what needs no likeness. */
export function askCertain(
  request: LabelRequest,
  knowledge: Knowledge,
  memory: Memory,
  version: string,
): Question {
  const merchant = request.merchant?.trim() ? normalise(request.merchant) : null
  const found = certain(request, merchant, knowledge, memory)
  if (found) {
    const name = merchant && cleanName(merchant, knowledge)
    return { label: auto(found, merchant, name, version), merchant: null }
  }
  if (merchant) return { label: null, merchant }
  return { label: nothing('no_merchant', null, '', version), merchant: null }
}

/** Decides the rest by all that is likely. */
export function askLikely(
  merchant: NormalisedMerchant,
  vectors: Vectors,
  knowledge: Knowledge,
  memory: Memory,
  calibration: Calibration,
  version: string,
): Label {
  const name = cleanName(merchant, knowledge)
  const readingOf = (model: string) => readingIn(calibration, model)
  const clues = gatherClues(merchant, knowledge, memory, vectors, readingOf)
  const verdict = ownFirst(combine(clues, calibration), clues)
  const confidence = round(verdict.clue === null ? UNKNOWN : confidenceOf(verdict, calibration))
  const { auto, suggest } = calibration
  // What the person said of a merchant that is only like this one asks.
  const isNear = verdict.clue?.isOwn
  const isSure =
    verdict.clue !== null &&
    !isNear &&
    confidence >= auto.confidence &&
    verdict.margin >= auto.margin
  if (confidence < suggest) {
    return nothing('unknown', name, merchant.key, version)
  }
  return {
    name,
    category: verdict.category,
    group: groupOf(verdict.category),
    decision: isSure ? 'auto' : 'suggest',
    confidence,
    evidence: verdict.clue?.evidence ?? 'none',
    nearest: verdict.clue?.nearest ?? null,
    why: whyOf(verdict),
    merchantKey: merchant.key,
    version,
  }
}

/** The person knows their merchants best: one of theirs that is much like this one is suggested. */
function ownFirst(verdict: Verdict, clues: ReadonlyArray<Clue>): Verdict {
  const own = clues.find(({ isOwn }) => isOwn)
  if (!own || groupOf(own.category) === verdict.group) return verdict
  const { category } = own
  return { ...verdict, group: groupOf(category), category, clue: own, against: verdict.clue }
}

function certain(
  { kind, mcc }: LabelRequest,
  merchant: NormalisedMerchant | null,
  knowledge: Knowledge,
  memory: Memory,
): Found | null {
  const known = merchant ? knownMerchant(merchant, memory) : undefined
  if (known?.by === 'person') {
    return found('person', CERTAIN.person, known.category, known.merchant, { code: 'labelled' })
  }
  const isBill = kind === 'transfer_out' && merchant !== null && paysBill(merchant, knowledge)
  const byKind = isBill ? null : kindVerdict(kind, merchant)
  if (byKind) return found('kind', byKind.confidence, byKind.category, null, byKind.why)
  const byMcc = mcc ? categoryOfMcc(mcc) : null
  if (byMcc) {
    const why = { code: 'merchant_code' as const, what: mcc ?? '' }
    return found('mcc', CERTAIN.mcc, byMcc, mcc, why)
  }
  if (known) {
    const why = { code: 'same_merchant' as const, what: known.merchant }
    return found('exact', CERTAIN.exact, known.category, known.merchant, why)
  }
  const byLine = merchant && lineVerdict(kind, merchant)
  if (merchant && byLine?.category === 'transfer' && paysBill(merchant, knowledge)) return null
  return byLine && found('kind', byLine.confidence, byLine.category, null, byLine.why)
}

/** What people pay by transfer to who is no friend of theirs. */
const BILLS: ReadonlySet<string> = new Set<Category>([
  'housing',
  'education',
  'insurance',
  'utilities',
  'telecom',
])

/** Whether a transfer pays a bill by its payee's own words: `ARRENDAMIENTOS LUNA`. */
function paysBill(merchant: NormalisedMerchant, { words }: Knowledge): boolean {
  return findWords(words, merchant.words, false).some(
    ({ category, says }) => says === 'names' && BILLS.has(category),
  )
}

/** The labelled merchant of the same key; behind an app the shop's own, then what a person taught the app. */
function knownMerchant({ key, behind }: NormalisedMerchant, { byKey }: Memory) {
  const known = byKey.get(key)
  if (known || !behind) return known
  const shop = byKey.get(behind.shopKey)
  if (shop) return shop
  const app = byKey.get(behind.app.name.replaceAll(' ', ''))
  return app?.by === 'person' ? app : undefined
}

function found(
  evidence: Evidence,
  confidence: number,
  category: Category,
  nearest: string | null,
  why: Why,
): Found {
  return { evidence, confidence, category, nearest, why }
}

function auto(
  decided: Found,
  merchant: NormalisedMerchant | null,
  name: string | null,
  version: string,
): Label {
  const group = groupOf(decided.category)
  return { ...decided, name, group, decision: 'auto', merchantKey: merchant?.key ?? '', version }
}

function nothing(
  code: 'no_merchant' | 'unknown',
  name: string | null,
  merchantKey: string,
  version: string,
): Label {
  return {
    name,
    category: null,
    group: null,
    decision: 'none',
    confidence: 0,
    evidence: 'none',
    nearest: null,
    why: { code },
    merchantKey,
    version,
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
