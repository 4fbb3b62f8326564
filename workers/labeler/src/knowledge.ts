/** What the labeler knows before a person has taught it anything, ready to look things up in. */

import { keyOf } from 'merchant-name'
import type { Category } from '../../shared/categories.ts'
import { CHAINS } from '../data/chains.ts'
import { FAMOUS } from '../data/famous-lines.ts'
import { WORDS } from '../data/word-lines.ts'
import { type ChainIndex, chainIndex } from './evidence/chains.ts'
import { type WordIndex, wordIndex } from './evidence/words.ts'
import type { LabelledMerchant } from './labelled.ts'
import { LABELLED_MERCHANTS } from './labelled-merchants.generated.ts'

export type Knowledge = {
  /** Chains, brands and services of our own list. */
  famous: ChainIndex
  /** Chains of the world, from OpenStreetMap's name-suggestion-index. */
  chains: ChainIndex
  words: WordIndex
  /** The 300, labelled by hand. */
  merchants: ReadonlyArray<LabelledMerchant>
}

/** Reads of the shipped data what each label needs; the rest is read when a label first asks for it. */
export function shippedKnowledge(): Knowledge {
  return {
    famous: chainIndex(FAMOUS),
    chains: chainIndex(CHAINS),
    words: wordIndex(WORDS),
    merchants: LABELLED_MERCHANTS.split('\n').map((line) => {
      const [merchant = '', category, text = '', chain, otherwise] = line.split('\t')
      const words = (otherwise || text).split(' ')
      const key = keyOf(words)
      return {
        merchant,
        category: category as Category,
        by: 'shipped',
        key,
        text,
        words,
        chain: chain || null,
      }
    }),
  }
}
