/** Why somebody was taken for the counterparty, in words. */
import type { Why } from '../gate/proposal.ts'
import type { Counterparty } from './counterparty.ts'

/** What it was found by, how much spoke for it, and whom it was chosen before. */
export function whyOfName({ by, score, margin, rival, start, end }: Counterparty): Why {
  const before = rival === null ? '' : `, ${margin.toFixed(1)} before “${rival}”`
  return { of: 'merchant', by: `${by} (${score.toFixed(1)}${before})`, at: { start, end } }
}
