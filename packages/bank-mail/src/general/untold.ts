/** Mails that name a sum of which nothing shows that it moved. */
import { ownAccount } from '../account/own-account.ts'
import type { Mention } from '../amount/mentions.ts'
import { counterpartyOf } from '../counterparty/counterparty.ts'
import { LEXICONS, languageOf } from '../lexicon/index.ts'
import { captureShared } from '../template/capture.ts'
import type { Document } from '../template/document.ts'
import { phrasesOf } from '../template/phrases.ts'
import type { Cue } from './cue-search.ts'
import { referenceIn } from './reference.ts'

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
  // Of a sum that was not read nobody knows what it stands beside.
  if (mentions.length === 0 || cues.some(({ strength }) => strength !== 'vague')) return false
  const { masked, text } = document
  const { date, reference } = captureShared(document)
  if (date || reference) return false
  if (mentions.some((one) => one.role === 'balance' || isNamed(document, one))) return false
  return (
    ownAccount(document, 'transfer_out') === null &&
    referenceIn(document) === null &&
    (text.match(/\p{L}{3,}/gu)?.length ?? 0) > WORDS &&
    !isTold(masked)
  )
}

/** Whether some verb says that something was done, or the language is not known so well that it would be seen. */
function isTold(masked: string): boolean {
  const language = languageOf(masked)
  const { auxiliary } = LEXICONS.find(({ code }) => code === language)?.doubts ?? {}
  return auxiliary === undefined || phrasesOf(auxiliary).areIn(masked)
}

/** Whether somebody is named to whom it may have gone, or from whom it may have come. */
function isNamed(document: Document, mention: Mention): boolean {
  return (['purchase', 'transfer_out', 'transfer_in'] as const).some((kind) => {
    const party = counterpartyOf(document, kind, mention, [])
    return party !== null && party.via !== 'alone' && party.via !== 'sentence'
  })
}
