/** Where a mail writes the counterparty's name: the words of a name tell nothing of what happened. */
import type { Document } from '../template/document.ts'
import { fold } from '../text/fold.ts'

/** As names are written: no word of it begins small but those that join. */
const NAME =
  /^(?:[\p{Lu}\d][^\s]*|&|de|del|la|of|and|y|the|'s)(?: (?:[\p{Lu}\d][^\s]*|&|de|del|la|of|and|y|the))*$/u

export type Span = { readonly start: number; readonly end: number }

/** Every place in `document` where `merchant` stands; none where it may be more than a name. */
export function shownName({ masked, text }: Document, merchant: string | null): Array<Span> {
  // Where all is in capitals, a name cannot be told from a sentence.
  if (merchant === null || !NAME.test(merchant) || !/\p{Ll}/u.test(text)) return []
  const name = fold(merchant)
  const spans: Array<Span> = []
  for (let at = masked.indexOf(name); at >= 0; at = masked.indexOf(name, at + name.length)) {
    spans.push({ start: at, end: at + name.length })
  }
  return spans
}
