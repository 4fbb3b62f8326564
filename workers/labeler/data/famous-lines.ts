/** Our own chains as they ship, written by measure/build-labelled.ts from famous-chains/, which people edit. */
import { type ChainLines, chainLinesOf } from '../src/evidence/chain-lines.ts'
import FILE from './famous-chains.txt'

export const FAMOUS: ChainLines = chainLinesOf(FILE)
