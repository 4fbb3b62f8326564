/** A mail's words, ready to be searched: body first, its subject after it. */
import { fold } from '../text/fold.ts'
import { unwrap } from '../text/unwrap.ts'
import { mask } from './mask.ts'

export type Cell = { readonly start: number; readonly end: number }

export type Document = {
  readonly text: string
  /** `fold(text)`: same length, so an index in one is an index in the other. */
  readonly folded: string
  /** `mask(folded, text)`: what patterns are matched against. */
  readonly masked: string
  /** Where the body ends and the subject begins. */
  readonly bodyEnd: number
  /** The cells of every line that is not empty. */
  readonly lines: ReadonlyArray<ReadonlyArray<Cell>>
}

/** "GD: +3,500,000VND |SD: 7,620,300VND": a bar that begins a label parts lines. */
const BAR = /\|(?=\p{Lu}[\p{L} ]{0,20}:)/gu

export function documentOf(wrapped: string, subject: string): Document {
  const body = unwrap(wrapped).replace(BAR, '\n')
  const text = `${body}\n\n${subject}`
  const lines: Array<Array<Cell>> = []
  let start = 0
  for (const line of text.split('\n')) {
    const cells: Array<Cell> = []
    let at = start
    for (const cell of line.split('\t')) {
      if (cell.trim() !== '') cells.push({ start: at, end: at + cell.length })
      at += cell.length + 1
    }
    if (cells.length > 0) lines.push(cells)
    start += line.length + 1
  }
  const folded = fold(text)
  return { text, folded, masked: mask(folded, text), bodyEnd: body.length, lines }
}
