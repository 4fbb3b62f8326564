/** Where the sentences, lines and cells of a text begin and end. */

/** How far before its words a sentence is looked at, where nothing ends one. */
const REACH = 240

const BEGINS = /(?<=(?:[^\s\d]|\d{3})[.!?])\s+|[\n\t。！？।]|(?<=\s)[-–—•·|](?=\s)/g
const ENDS = /[.!?](?=\s|$)|[\n\t。！？।]/

/** Where the sentence, line or cell that holds `at` begins. */
export function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - REACH)
  let start = floor
  for (const match of text.slice(floor, at).matchAll(BEGINS)) {
    start = floor + match.index + match[0].length
  }
  return start
}

/** Where it ends. */
export function sentenceEnd(text: string, at: number): number {
  const rest = text.slice(at, at + REACH)
  const stop = ENDS.exec(rest)
  return at + (stop ? stop.index : rest.length)
}

/** The sentences, lines and cells of `text` that have a letter, with where they stand. */
export function* sentencesIn(
  text: string,
): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0
  for (const match of text.matchAll(BEGINS)) {
    if (/\p{L}/u.test(text.slice(start, match.index))) yield { start, end: match.index }
    start = match.index + match[0].length
  }
  if (/\p{L}/u.test(text.slice(start))) yield { start, end: text.length }
}
