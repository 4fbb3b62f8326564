/** What a line names, with nothing that only says what was done: all that a merchant's key needs. */
import { withAlias } from './aliases.ts'
import { stripCodes } from './codes.ts'
import { splitColumns } from './columns.ts'
import { ALIASES } from './data/aliases.ts'
import { fold } from './fold.ts'
import { stripJapaneseForm, stripLegal } from './legal.ts'
import { decodeEntities, foldLine } from './line.ts'
import { stripPaymentChannel } from './payments.ts'
import { stripPlace } from './places.ts'
import { stripProcessor } from './processors.ts'
import { payeeFirst } from './rails.ts'
import { stripWrapper } from './wrappers.ts'

/** What a line is called that holds no letter and no digit at all. */
const NAMELESS = 'unknown'

/** No line of a bank is longer; what is gets cut, so that none takes long. */
const LONGEST = 256

/** More rounds than any real line takes; a line that is not settled by then stays as it is. */
const ROUNDS = 12

type Cut = { text: string; processor: string | null; wrapper: string | null }

/** The folded line with single spaces, what it names, and what stood around that. */
export function named(descriptor: string): Cut & { line: string; words: Array<string> } {
  const folded = foldLine(decodeEntities(descriptor.slice(0, LONGEST)))
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  const line = oneSpaced(folded)
  const cut = settled(payeeFirst(splitColumns(folded).name))
  // Where nothing is left of a name, the whole line is looked at as if it were one.
  const text = cut.text || settled(insideSigns(line)).text || NAMELESS
  return { ...cut, text, line, words: wordsOf(text) }
}

/**
 * The strict key of the merchant that a line names, equal for lines of the same one; never empty.
 *
 * @example
 * merchantKey('SQ *BLUE HERON CAFE 0423 PORTLAND OR') // 'blueheroncafe'
 */
export function merchantKey(descriptor: string): string {
  return keyOf(named(descriptor).words)
}

/** Cuts until nothing more comes off: cutting one thing uncovers another. */
function settled(text: string): Cut {
  let cut: Cut = { text, processor: null, wrapper: null }
  for (let round = 0; round < ROUNDS; round++) {
    const next = cutOnce(cut)
    if (next.text === cut.text) break
    cut = next
  }
  return cut
}

function cutOnce(cut: Cut): Cut {
  const wrapper = stripWrapper(oneSpaced(cut.text))
  const processor = stripProcessor(withAlias(wrapper.rest, ALIASES))
  const named = stripCodes(withAlias(processor.rest, ALIASES))
  // A place first: `RENO NV` is in Nevada, and no Dutch company.
  const bare = stripPaymentChannel(stripLegal(stripPlace(insideSigns(stripJapaneseForm(named)))))
  return {
    text: bare,
    processor: cut.processor ?? processor.id,
    wrapper: cut.wrapper ?? wrapper.id,
  }
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Only signs inside words stay; `mcdonald s` is `mcdonalds`. */
function insideSigns(text: string): string {
  return oneSpaced(
    text
      .replace(/['`]/g, '')
      .replace(/[*#,()[\]{}<>|_~"!?;=^$€£%\\]+/g, ' ')
      .replace(/(?<![\p{L}\p{N}])[^\p{L}\p{N}\s]+|[^\p{L}\p{N}\s+]+(?![\p{L}\p{N}])/gu, ' '),
  ).replace(/(?<=\p{L}{3}) s(?= |$)/gu, 's')
}

/**
 * The words of a normalised text.
 *
 * @example
 * wordsOf('Blue Heron Café') // ['blue', 'heron', 'cafe']
 */
export function wordsOf(text: string): Array<string> {
  const words = fold(text).split(' ').filter(Boolean)
  return words.length > 0 ? words : [text]
}

const SMALL = new Set(['the', 'and'])

/**
 * The strict key of a name's words.
 *
 * @example
 * keyOf(['the', 'blue', 'heron']) // 'blueheron'
 */
export function keyOf(words: ReadonlyArray<string>): string {
  return words.filter((word) => !SMALL.has(word)).join('') || words.join('')
}
