/**
 * The name that a person would write for a merchant: a known chain's own, else what the normaliser
 * left of the line, with the letters of a name. Nothing is added that neither the line nor a list of
 * names has.
 */

import { type NormalisedMerchant, normalise } from 'merchant-name'
import { knownChain } from '../evidence/chains.ts'
import { partOf } from '../evidence/parts.ts'
import type { Knowledge } from '../knowledge.ts'
import { cased, isChosen } from './casing.ts'
import { properName } from './proper-names.ts'
import { surfaceOf } from './surface.ts'

/** Longer names are a whole line. */
const LONGEST = 60

type Names = Pick<Knowledge, 'famous' | 'chains'>

/** The clean name of a normalised line; never empty. */
export function cleanName(merchant: NormalisedMerchant, knowledge: Names): string {
  const { behind, raw } = merchant
  if (behind) return nameOf(normalise(behind.shopText), raw, knowledge)
  return nameOf(merchant, raw, knowledge)
}

function nameOf(
  { words, text, features }: NormalisedMerchant,
  raw: string,
  knowledge: Names,
): string {
  const chain = knownChain(knowledge, words, features.cut)
  const isChain = chain !== null && chain.start === 0 && isWhole(chain, words)
  if (isChain) {
    const part = partOf(chain.category, words.slice(chain.end))
    const own = properName(chain.name) ?? written(text, raw, chain.end)
    return part ? `${own} ${cased(part.word, false)}` : own
  }
  return properName(words.join(' ')) ?? written(text, raw, null)
}

/** Whether the chain is all that is named: what follows a name of our own list is a branch or a part. */
function isWhole(
  { list, found, end, category }: NonNullable<ReturnType<typeof knownChain>>,
  words: ReadonlyArray<string>,
): boolean {
  if (found === 'cut' || found === 'inside') return false
  return list === 'famous' || end >= words.length || partOf(category, words.slice(end)) !== null
}

/** The text with the line's own letters, or with those of a name where it is all capitals. */
function written(text: string, raw: string, end: number | null): string {
  const surface = surfaceOf(text, raw)
  const words = end === null ? surface : surface.slice(0, Math.max(1, end))
  const isMixed = words.some(isChosen)
  const name = words
    .map((word, at) => {
      if (isChosen(word)) return word
      // Beside words whose letters somebody chose, capitals are chosen too.
      if (isMixed && word.length < 4 && word === word.toUpperCase()) return word
      return cased(word, at === 0)
    })
    .join(' ')
    .replace(/ &(?=[^ ])/g, '&')
    .trim()
  return shortened(name) || raw.trim() || 'Unknown'
}

/** Cut behind a word, where it has several. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name
  const words = name.slice(0, LONGEST + 1).replace(/[\s&]+[^\s&]*$/u, '')
  return words.slice(0, LONGEST).trim()
}
