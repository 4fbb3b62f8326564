/**
 * Writes what people edit as the Worker reads it: the 300 from data/labelled-merchants.csv, our own chains from
 * data/famous-chains/, words from data/shop-words/.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { FAMOUS_CHAINS } from '../data/famous-chains.ts'
import { SHOP_WORDS } from '../data/shop-words.ts'
import { chainLines, chainsFile } from '../src/evidence/chain-lines.ts'
import { wordLines, wordsFile } from '../src/evidence/word-lines.ts'
import { labelledModule } from './labelled-module.ts'

const folder = `${import.meta.dirname}/..`
const csv = readFileSync(`${folder}/data/labelled-merchants.csv`, 'utf8')
writeFileSync(`${folder}/src/labelled-merchants.generated.ts`, labelledModule(csv))
writeFileSync(`${folder}/data/famous-chains.txt`, chainsFile(chainLines(FAMOUS_CHAINS)))
writeFileSync(`${folder}/data/shop-words.txt`, wordsFile(wordLines(SHOP_WORDS)))
