/** Why somebody was taken for the counterparty, in words. */
import { scoredBy, type Why } from '../gate/why.ts'
import type { Counterparty } from './counterparty.ts'

/** What it was found by, how much spoke for it, and whom it was chosen before. */
export function whyOfName({ by, score, margin, rival, start, end }: Counterparty): Why {
  const next = rival === null ? null : { score: score - margin, words: `“${rival}”` }
  return { of: 'merchant', by: scoredBy(by, score, next), at: { start, end } }
}
