/** What somebody is called, or wrote into a note, says nothing of what happened. */
import { shownName } from '../general/shown-name.ts'
import type { Document } from '../template/document.ts'
import { blanked } from '../text/blanked.ts'

const QUOTED = /["“][^"“”\n\t]{1,60}["”]/g

/** The masked text of the same length, with quoted notes and the `names` of counterparties blanked. */
export function withoutNames(document: Document, names: ReadonlyArray<string | null>): string {
  let masked = document.masked.replace(QUOTED, (note) => ' '.repeat(note.length))
  for (const name of names) {
    for (const at of shownName(document, name)) masked = blanked(masked, at)
  }
  return masked
}
