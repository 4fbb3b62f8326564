/** Why the clues lead to a category, for `whyInWords`. */
import type { ClueCode, Why } from '../../shared/label-why.ts'
import type { Verdict } from './combine.ts'
import type { Clue } from './evidence/clue.ts'

/** What a clue says, and what of. */
function said(clue: Clue): { code: ClueCode; what: string } {
  return { code: codeOf(clue), what: clue.nearest }
}

function codeOf({ evidence, strength, isOwn, isSameChain }: Clue): ClueCode {
  if (strength.startsWith('processor.')) return 'processor'
  if (evidence === 'kind') return 'line'
  if (strength === 'app' || strength === 'part') return strength
  if (strength === 'online' || strength === 'ticket') return strength
  if (isSameChain) return 'same_chain'
  if (evidence === 'chain') return 'chain'
  if (evidence === 'words') return 'word'
  if (strength.includes('head.')) return isOwn ? 'begins_like_yours' : 'begins_like'
  return isOwn ? 'reads_like_yours' : 'reads_like'
}

/** Why the clues lead to this category, and what spoke against it. */
export function whyOf({ clue, against }: Verdict): Why {
  if (!clue) return { code: 'usual' }
  return { ...said(clue), ...(against ? { against: said(against) } : {}) }
}
