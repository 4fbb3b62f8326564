/**
 * What the reader knows of a language: one concept a key, one phrase a line, in the notation of
 * templates (`template/pattern.ts`). Case and accents do not matter; write the accents.
 */

/** What a mail may say became of a movement of money, or how it says that it speaks of none. */
export const OUTCOMES = ['declined', 'reversed', 'pending', 'requested', 'scheduled'] as const
export type Outcome = (typeof OUTCOMES)[number]

export type Lexicon = {
  /** It was refused, failed, expired or never happened. */
  readonly declined: string
  /** It was undone: cancelled, voided, returned, refunded in full. */
  readonly reversed: string
  /** It waits, or is only set aside. */
  readonly pending: string
  /** Somebody only asks for it. */
  readonly requested: string
  /** It will happen another day. */
  readonly scheduled: string
  /** Words before a phrase that make it tell of nothing that happened: "if", "may be". */
  readonly condition: string
  /** The same behind a phrase, in languages that put it there. */
  readonly conditionAfter?: string
  /** Whom small print speaks of: "transactions", never "this transaction". */
  readonly general: string
}

/** The phrases of one concept as one pattern, or null where the language has none. */
export function patternOf(phrases: string | undefined): string | null {
  const lines = (phrases ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.length === 0 ? null : lines.join('|')
}
