/**
 * Writes chains.txt.
 *
 *   npm install --no-save name-suggestion-index
 *   node workers/labeler/data/build-chains.ts node_modules/name-suggestion-index WORDS…
 *
 * The package is OpenStreetMap's name-suggestion-index; WORDS are plain word lists, one word a line, of
 * the languages spoken there (Debian's wamerican, wspanish, wfrench, wportuguese, wngerman, witalian,
 * wdutch, wswedish, wnorwegian, wdanish, wpolish): a chain whose name is an ordinary word is found only
 * where it is the whole line. To be run again after the famous chains changed: what they name is left
 * out here.
 */
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { fold } from 'merchant-name'
import { chainsFile, chainLines as sorted } from '../src/evidence/chain-lines.ts'
import { readIndex } from './build-index.ts'
import { readWords } from './build-words.ts'
import { chainLines } from './chain-list.ts'
import { FAMOUS_CHAINS } from './famous-chains.ts'

const [folder, ...wordLists] = process.argv.slice(2)
if (!folder || wordLists.length === 0) {
  console.error('Usage: node build-chains.ts FOLDER WORDS…')
  process.exit(2)
}

const ordinary = new Set(readWords(wordLists).map(fold))
const famous = new Set(
  FAMOUS_CHAINS.split('\n').flatMap((line) =>
    line
      .slice(line.indexOf('\t') + 1)
      .split('|')
      .map((name) => name.replaceAll(/[\^= ]/g, '')),
  ),
)
const lines = chainLines(readIndex(folder), ordinary, famous)
const text = lines.join('\n')
writeFileSync(`${import.meta.dirname}/chains.txt`, chainsFile(sorted(text)))
const count = text.split(/[|\n]/).length
console.log(`${count} names, ${text.length} characters, ${gzipSync(text).length} bytes gzipped`)
