/** How rare a hashed feature is: inverse document frequency over the names of chains. */
import { RARITY_TABLE } from './rarity.generated.ts'

export const RARITY_BUCKETS = 8192

/** One step of the table, in natural-log units; a bucket holds 0 to 255 steps. */
export const RARITY_STEP = 0.04

/** A step is a sign's code: what a start need not copy into numbers. */
const table = atob(RARITY_TABLE)

/** The weight of the feature with this hash, about 1 for the commonest and 10 for one never met. */
export function rarity(hash: number): number {
  // Other bits than those that choose the dimension, so that the two collide apart.
  return table.charCodeAt((hash >>> 13) % RARITY_BUCKETS) * RARITY_STEP
}
