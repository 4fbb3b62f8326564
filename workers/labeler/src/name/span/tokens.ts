/** A bank's line as the pieces between which its name may begin and end. */
import { decodeEntities, fold } from 'merchant-name'

export type Piece = {
  /** As it is looked up in lists. */
  folded: string
  text: string
  /** What stands before it; empty where it is glued to the piece before. */
  gap: string
  /** Where it stands in the line. */
  start: number
  end: number
}

/** No bank prints more of a name's line. */
const LONGEST = 160
const MOST = 24

const WORD = /[\p{L}\p{M}\p{N}'’`&+.]+/gu
/** `INSPECTION45`, `39LONS`, `StatioRIYADH`: letters before a number or behind one, and small ones before capitals. */
const GLUED = /(?<=\p{L}{3})(?=\d{2})|(?<=^\d{2})(?=\p{Lu}{4})|(?<=\p{Ll}{2})(?=\p{Lu}{3})/u
const EDGE = /^[.'’`]+|['’`]+$/g

/** The line without entities and what of it no bank prints, and its pieces. */
export function piecesOf(raw: string): { line: string; pieces: ReadonlyArray<Piece> } {
  const line = decodeEntities(raw).slice(0, LONGEST)
  const pieces: Array<Piece> = []
  let before = 0
  for (const { 0: word, index } of line.matchAll(WORD)) {
    let start = index
    for (const part of word.split(GLUED)) {
      const text = part.replace(EDGE, '')
      if (text !== '' && pieces.length < MOST) {
        const end = start + part.length
        const folded = fold(text).replaceAll(' ', '')
        pieces.push({ folded, text, gap: line.slice(before, start), start, end })
        before = end
      }
      start += part.length
    }
  }
  return { line, pieces }
}
