/** What is usual at a merchant, and what is much more than that: on the overview and in mails at once. */

/** Payments that make something usual. */
const FEWEST = 3
/** Times the usual. */
const MUCH = 2

/** The mean of so many payments, in minor units; null where they are too few to say. */
export function usualOf(count: number, sumMinor: number): number | null {
  return count >= FEWEST ? Math.round(sumMinor / count) : null
}

/** Whether an amount is twice the usual or more. */
export function isMuch(amountMinor: number, usualMinor: number): boolean {
  return amountMinor >= usualMinor * MUCH
}
