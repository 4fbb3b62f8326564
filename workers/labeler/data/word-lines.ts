/** The words of shop-words.ts as they ship, written by measure/build-labelled.ts from shop-words/, which people edit. */
import { type WordLines, wordLinesOf } from '../src/evidence/word-lines.ts'
import FILE from './shop-words.txt'

export const WORDS: WordLines = wordLinesOf(FILE)
