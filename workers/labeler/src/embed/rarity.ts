/** How rare a hashed feature is: inverse document frequency over the names of chains. */
import { RARITY_TABLE } from './rarity.generated.ts'

export const RARITY_BUCKETS = 8192

/** One step of the table, in natural-log units; a bucket holds 0 to 255 steps. */
export const RARITY_STEP = 0.04

const bytes = Uint8Array.from(atob(RARITY_TABLE), (char) => char.charCodeAt(0))

/** The weight of the feature with this hash, about 1 for the commonest and 10 for one never met. */
export function rarity(hash: number): number {
  // Other bits than those that choose the dimension, so that the two collide apart.
  return (bytes[(hash >>> 13) % RARITY_BUCKETS] ?? 255) * RARITY_STEP
}
