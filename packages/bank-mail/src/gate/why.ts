/** How a value was found: where it stands, and by what. */
import type { Field } from '../template/types.ts'

/** Offsets into `document.text` (and `folded`, `masked`: all of one length). */
export type Span = { readonly start: number; readonly end: number }

/** One step of how a value was found, for whoever asks why a mail was read so. */
export type Why = {
  /** What was decided: a field, or `kind`, `outcome`. */
  readonly of: Field | 'kind' | 'outcome' | 'template'
  /** By what: a label, a sentence, a word; in English. */
  readonly by: string
  readonly at?: Span
}
