/** What a column leaves at the end of a name when it cuts a line, and what says nothing there. */
import { fold } from 'merchant-name'

/** Words behind which another was cut: `The Burger Stand at`, `Semolina Kitchen &`. */
const BINDING =
  /^(?:&|and|of|the|at|with|for|to|de|di|du|des|del|della|da|do|dos|das|et|und|von|van)$/

/** What one letter counts or grades, or names with it: `Pier B`, `Vitamin C`, `Super U`. */
const GRADED =
  /^(?:pier|plan|vitamin|class|type|terminal|gate|zone|hall|line|block|section|level|unit|wing|super|hyper|marche)$/

/** Letters of a line that fills its column, so that its last word may be the beginning of one. */
const COLUMN = 18

/** Words without those that bind nothing any more, and without the one letter that is left of a cut word. */
export function withoutCutEnd(words: ReadonlyArray<string>, raw: string): ReadonlyArray<string> {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return words
  const before = fold(words.at(-2) ?? '')
  const isLetter = /^\p{L}$/u.test(last) && words.length > 2 && raw.length >= COLUMN
  const isLeft =
    isLetter &&
    !GRADED.test(before) &&
    !/^\d+$/.test(before) &&
    (words.length > 3 || !isInitial(words))
  return BINDING.test(last.toLowerCase()) || isLeft ? withoutCutEnd(words.slice(0, -1), raw) : words
}

/** `Eddie V`, `J C`: initials beside one word. */
function isInitial(words: ReadonlyArray<string>): boolean {
  return words.slice(0, -1).filter((word) => word.length > 2).length < 2
}

/** The end of a web address that its column cut: `nationalgrid.c`, `heron.co.u`. */
const ADDRESS = /^(\p{L}[\p{L}\d-]{3,})\.(?:c|co|co\.u|o|or|org\.u|n|ne)$/iu

/** Words without the cut end of a web address, and without what stands in the town's column of a shop on the web. */
export function withoutWebEnd(words: ReadonlyArray<string>, raw: string): ReadonlyArray<string> {
  const isWeb = /www\.|\.(?:com?|net|org)\b/i.test(raw)
  const named =
    isWeb && words.length > 1 && /^internet$/i.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
  return named.map((word) => ADDRESS.exec(word)?.[1] ?? word)
}
