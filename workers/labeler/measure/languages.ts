/**
 * npm run measure:languages -- node_modules/name-suggestion-index
 *
 * After `npm install --no-save name-suggestion-index`. How far words alone tell what a chain sells,
 * language by language: names of chains that are of one country, which no word list was made from.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { fold } from 'merchant-name'
import { UsageError } from '../../../scripts/start/args.ts'
import { groupOf } from '../../shared/categories.ts'
import { readIndex } from '../data/build-index.ts'
import { SHOP_WORDS } from '../data/shop-words.ts'
import { wordLines } from '../src/evidence/word-lines.ts'
import { findWords, wordIndex } from '../src/evidence/words.ts'
import { table } from './report.ts'
import { shown, wilson } from './tally.ts'

const LANGUAGES: Readonly<Record<string, ReadonlyArray<string>>> = {
  English: ['us', 'gb', 'ca', 'au', 'ie', 'nz'],
  Spanish: ['es', 'mx', 'co', 'ar', 'cl', 'pe', 'ec', 'cr'],
  Portuguese: ['pt', 'br'],
  German: ['de', 'at'],
  French: ['fr'],
  Italian: ['it'],
  Dutch: ['nl'],
  Indonesian: ['id'],
  'Hindi, Latin letters': ['in'],
  Japanese: ['jp'],
  Vietnamese: ['vn'],
  Hungarian: ['hu'],
  Czech: ['cz'],
  Slovak: ['sk'],
  Polish: ['pl'],
  Romanian: ['ro'],
  'Croatian, Serbian': ['hr', 'rs', 'ba', 'me'],
  Slovene: ['si'],
  Turkish: ['tr'],
  Malay: ['my'],
  Finnish: ['fi'],
  Baltic: ['lt', 'lv', 'ee'],
  Nordic: ['se', 'no', 'dk'],
  Korean: ['kr'],
  Chinese: ['tw', 'hk', 'cn'],
  Greek: ['gr'],
  Bulgarian: ['bg'],
}

const [folder] = parseArgs({ allowPositionals: true }).positionals
if (!folder) throw new UsageError('Which folder has the name-suggestion-index?')
if (!existsSync(join(folder, 'dist/json/nsi.min.json')))
  throw new UsageError(
    `${folder} has no name-suggestion-index: npm install --no-save name-suggestion-index`,
  )
const rows = readIndex(folder).filter(
  ({ path }) => !/^(?:operators|transit)|bank|atm|money/.test(path),
)
const words = wordIndex(wordLines(SHOP_WORDS))
const cells = [['', 'chains', 'told', 'of those right']]
for (const [language, countries] of Object.entries(LANGUAGES)) {
  const own = rows.filter(({ countries: of }) => {
    const all = of.map((code) => code.slice(0, 2))
    return all.length > 0 && all.every((code) => countries.includes(code))
  })
  const guesses = own.flatMap(({ names: [merchant = ''], category }) => {
    const clues = findWords(words, fold(merchant).split(' '), false)
    const best = clues.find(({ says }) => says === 'names') ?? clues.at(-1)
    return best ? [groupOf(best.category) === groupOf(category)] : []
  })
  const right = shown(wilson(guesses.filter(Boolean).length, guesses.length))
  cells.push([language, String(own.length), (guesses.length / own.length).toFixed(2), right])
}
console.log(table(cells))
