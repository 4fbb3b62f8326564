/** A mail's words, one after another, each with its cell: what labels and prepositions are looked for in. */
import type { Document } from '../template/document.ts'
import { DATE_MARK, MONEY_MARK, TIME_MARK } from '../template/mask.ts'

export type Token = {
  readonly start: number
  readonly end: number
  /** Folded, without the dots and signs at its ends; a mark stands for an amount, a date, a time. */
  readonly word: string
  /** The index of its line and of its cell in that line. */
  readonly row: number
  readonly column: number
  /** Whether only bullets or "a.", "2)" stand before it in its cell. */
  readonly isFirst: boolean
  /** Whether a colon or the like parts it from the word before it in its cell. */
  readonly isParted: boolean
}

/** Where an alert has said all it has to say. */
const HEAD = 3500

const WORD =
  /[\ue000-\ue002]+|[^\s,;:()[\]{}|"“”<>=【】「」『』•·!?¡¿、。,:;◇◆■□●○▼▶\ue000-\ue002]+/g
const ENDS = /^[-–—.#*_]{1,20}(?=[^-–—.#*_])|(?<![.°º*…_-])[.°º*…_-]{1,20}$/g
/** Cells glued together: "POWER GYMTransaction Amount", "1234Transaction Date". */
const GLUED = /(?<=\p{Lu}{2}|\d{2})(?=\p{Lu}\p{Ll}{2})/u
const BULLET = /^[\s•·*◇◆■□●○▼・【[({>-]*(?:[a-z0-9]{1,2}[.)]\s+)?$/

const PARTED = /[:;=|!?：。]/

const MARKS: Readonly<Record<string, string>> = {
  [MONEY_MARK]: '{amount}',
  [DATE_MARK]: '{date}',
  [TIME_MARK]: '{time}',
}

/** The words of the beginning of the body and of the subject, in their order. */
export function tokensOf(document: Document): Array<Token> {
  const { masked, lines, bodyEnd } = document
  const tokens: Array<Token> = []
  for (const [row, cells] of lines.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell.start > HEAD && cell.start < bodyEnd) continue
      const text = masked.slice(cell.start, cell.end)
      let last = 0
      for (const match of text.matchAll(WORD)) {
        const [raw] = match
        const isFirst = match.index < 24 && BULLET.test(text.slice(0, match.index))
        const isParted = PARTED.test(text.slice(last, match.index))
        let start = cell.start + match.index
        const written = document.text.slice(start, start + raw.length)
        for (const piece of GLUED.test(written) ? written.split(GLUED) : [written]) {
          const end = start + piece.length
          const folded = masked.slice(start, end)
          tokens.push({
            start,
            end,
            word: MARKS[folded[0] ?? ''] ?? folded.replace(ENDS, ''),
            row,
            column,
            isFirst: isFirst && start === cell.start + match.index,
            isParted: isParted && start === cell.start + match.index,
          })
          start = end
        }
        last = match.index + raw.length
      }
    }
  }
  return tokens
}
