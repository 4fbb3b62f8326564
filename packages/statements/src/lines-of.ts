/** The lines of a text that comes in pieces. Pure. */
import { StatementError } from './statement.ts'

/** Longer than any line, and any entry, of a person's statement. */
export const MOST_LETTERS = 4 * 1024 * 1024

/** A line without its end, and which it is, from 1. */
export type TextLine = { readonly text: string; readonly number: number }

/** Throws a StatementError where a line is longer than any that can be held. */
export function* linesOf(texts: Iterable<string>): Generator<TextLine> {
  let number = 0
  let rest = ''
  for (const text of texts) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield { text: line, number: ++number }
    if (rest.length > MOST_LETTERS) throw new StatementError('long_entry', String(number + 1))
  }
  if (rest !== '') yield { text: rest, number: number + 1 }
}
