/** What somebody is called, or wrote into a note, says nothing of what happened. */
import { shownName } from '../general/shown-name.ts'
import type { Document } from '../template/document.ts'

const QUOTED = /["“][^"“”\n\t]{1,60}["”]/g

/** The masked text of the same length, with quoted notes and the `names` of counterparties blanked. */
export function withoutNames(document: Document, names: ReadonlyArray<string | null>): string {
  let masked = document.masked.replace(QUOTED, (note) => ' '.repeat(note.length))
  for (const name of names) {
    for (const { start, end } of shownName(document, name)) {
      masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end)
    }
  }
  return masked
}
