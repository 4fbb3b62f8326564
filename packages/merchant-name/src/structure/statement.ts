/** One way in which a line tells what was done, whoever was paid. */
import type { Movement } from '../movement.ts'

/**
 * A pattern over a folded line (lower case, no accents but ñ, single spaces) and the category that
 * follows. Patterns are linear: no nested repetition. A long one says what a line `needs` for it: until
 * some line has that, it is never compiled, which is most of what a first line costs.
 */
export type Statement = readonly [category: Movement, pattern: RegExp, needs?: RegExp]
