/** Mails that name a sum of which nothing shows that it moved. */
import { ownAccount } from '../account/own-account.ts'
import type { Mention } from '../amount/mentions.ts'
import { counterpartyOf } from '../counterparty/counterparty.ts'
import { languageOf } from '../lexicon/index.ts'
import { captureShared } from '../template/capture.ts'
import type { Document } from '../template/document.ts'
import type { Cue } from './cue-search.ts'
import { referenceIn } from './reference.ts'

/** Languages of which so much is understood that a movement told in them is seen. */
const UNDERSTOOD: ReadonlySet<string> = new Set('en es pt fr de it'.split(' '))
/** Fewer words tell no language. */
const WORDS = 5

/**
 * Whether `cues`, all words of a movement, are none, and no account, day, number, balance or name stands
 * beside the sums: an offer, a goal, a rule. Of a movement an alert shows one of them at least.
 */
export function isUntold(
  document: Document,
  mentions: ReadonlyArray<Mention>,
  cues: ReadonlyArray<Cue>,
): boolean {
  const { masked, text } = document
  const { date, reference } = captureShared(document)
  if (cues.some(({ strength }) => strength !== 'vague') || date || reference) return false
  if (mentions.some((one) => one.role === 'balance' || isNamed(document, one))) return false
  return (
    ownAccount(document, 'transfer_out') === null &&
    referenceIn(document) === null &&
    (text.match(/\p{L}{3,}/gu)?.length ?? 0) > WORDS &&
    UNDERSTOOD.has(languageOf(masked) ?? '')
  )
}

/** Whether somebody is named to whom it may have gone, or from whom it may have come. */
function isNamed(document: Document, mention: Mention): boolean {
  return (['purchase', 'transfer_out', 'transfer_in'] as const).some((kind) => {
    const party = counterpartyOf(document, kind, mention, [])
    return party !== null && party.via !== 'alone' && party.via !== 'sentence'
  })
}
