/** What the labeler knows before a person has taught it anything, ready to look things up in. */

import { keyOf, wordsOf } from 'merchant-name'
import type { Category } from '../../shared/categories.ts'
import { CHAINS } from '../data/chains.generated.ts'
import { FAMOUS } from '../data/famous-chains.generated.ts'
import { SHOP_WORDS } from '../data/shop-words.ts'
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

/** Reads the shipped data; some ten milliseconds, once per process. */
export function shippedKnowledge(): Knowledge {
  return {
    famous: chainIndex(FAMOUS),
    chains: chainIndex(CHAINS),
    words: wordIndex(SHOP_WORDS),
    merchants: LABELLED_MERCHANTS.split('\n').map((line) => {
      const [merchant = '', category, text = '', chain] = line.split('\t')
      const words = wordsOf(text)
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
