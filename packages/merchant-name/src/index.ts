/** A line of a bank, taken apart: who was paid, under one key and one name. */
export type { App } from './apps.ts'
export { ALIASES } from './data/aliases.ts'
export { PLACES } from './data/places.generated.ts'
export { fold } from './fold.ts'
export { decodeEntities } from './line.ts'
export { keyOf, type NormalisedMerchant, normalise, wordsOf } from './normalise.ts'
export type { Structure } from './structure/structure.ts'
