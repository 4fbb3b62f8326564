/**
 * The name that a person would write for a merchant: a known chain's own, else the part of the line that
 * the model of names takes for one, with the letters of a name. Nothing is added that neither the line nor
 * a list of names has.
 */

import { type NormalisedMerchant, normalise } from 'merchant-name'
import { knownChain } from '../evidence/chains.ts'
import { chainName, type Names } from './chain-name.ts'
import { isPlace } from './places.ts'
import { properName } from './proper-names.ts'
import { nameIn } from './span/span.ts'
import { spanWeights } from './span/weights.ts'
import { surfaceOf } from './surface.ts'
import { untied } from './untied.ts'
import { withoutWebEnd } from './web-end.ts'
import { written } from './written.ts'

/** The clean name of a normalised line; never empty. */
export function cleanName(merchant: NormalisedMerchant, knowledge: Names): string {
  const { behind, raw, words } = merchant
  if (behind) {
    const shop = cleanName(normalise(behind.shopText), knowledge)
    return isWhere(shop) ? listedOrWritten(normalise(behind.app.name), raw, knowledge) : shop
  }
  const isNamed = (some: ReadonlyArray<string>) =>
    knownChain(knowledge, some, false)?.found === 'whole'
  const chain = words.length === 1 && untied(words[0] ?? '', isNamed)
  if (chain) return listedOrWritten(normalise(chain), chain, knowledge)
  const listed = listedName(merchant, raw, knowledge)
  if (listed) return listed
  const part = nameIn(merchant, knowledge, spanWeights()) ?? raw
  return listedOrWritten(normalise(part), part, knowledge, merchant.processor)
}

/** A town, also with the code of its region. */
function isWhere(name: string): boolean {
  return isPlace(name) || isPlace(name.replace(/ \p{Lu}{2,3}$/u, ''))
}

function listedName(merchant: NormalisedMerchant, raw: string, knowledge: Names): string | null {
  return chainName(merchant, raw, knowledge) ?? properName(merchant.words.join(' '))
}

function listedOrWritten(
  merchant: NormalisedMerchant,
  raw: string,
  knowledge: Names,
  processor: string | null = null,
): string {
  const listed = listedName(merchant, raw, knowledge)
  if (listed) return listed
  const surface = surfaceOf(merchant.text, raw).flatMap((word) => humps(word, processor))
  return written(withoutWebEnd(surface, raw), raw)
}

/** Processors whose shops write themselves without spaces: `PAG*PadariaBelaVista`. */
const GLUED = new Set(['pagseguro', 'mercado-pago', 'stone'])

function humps(word: string, processor: string | null): Array<string> {
  const parts = GLUED.has(processor ?? '') ? word.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [word]
  return parts.every((part) => part.length > 1) ? parts : [word]
}
