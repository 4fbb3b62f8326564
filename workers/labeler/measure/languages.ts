/**
 * npm run measure:languages -- BRANDS.csv
 *
 * How far words alone tell what a chain sells, language by language: names of chains that are of one
 * country, which no word list was made from.
 */
import { parseArgs } from 'node:util'

import { fold } from 'merchant-name'
import { readCsv } from '../../../scripts/csv.ts'
import { UsageError } from '../../../scripts/start/args.ts'
import { groupOf, isCategory } from '../../shared/categories.ts'
import { SHOP_WORDS } from '../data/shop-words.ts'
import { kindWord } from '../src/evidence/kind-words.ts'
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
}

const [file] = parseArgs({ allowPositionals: true }).positionals
if (!file) throw new UsageError('Which file?')
const rows = readCsv(file, ['merchant', 'fine', 'countries']).filter(
  ({ fine = '', path = '' }) => isCategory(fine) && !/bank|atm|money/.test(path),
)
const words = wordIndex(SHOP_WORDS)
const cells = [
  ['', 'chains', 'told by chosen words', 'of those right', 'told by kinds too', 'of those right'],
]
for (const [language, countries] of Object.entries(LANGUAGES)) {
  const own = rows.filter(({ countries: of = '' }) => {
    const all = of.split('|').map((code) => code.slice(0, 2))
    return all.length > 0 && all.every((code) => countries.includes(code))
  })
  const told = (isWithKinds: boolean) => {
    const guesses = own.flatMap(({ merchant = '', fine = '' }) => {
      const name = fold(merchant).split(' ')
      const clues = findWords(words, name, false).filter(
        ({ strength, nearest }) =>
          isWithKinds || !strength.endsWith('.kind') || kindWord(nearest) === undefined,
      )
      const best = clues.find(({ says }) => says === 'names') ?? clues.at(-1)
      return best && isCategory(fine) ? [groupOf(best.category) === groupOf(fine)] : []
    })
    const { share } = wilson(guesses.length, own.length)
    return [share.toFixed(2), shown(wilson(guesses.filter(Boolean).length, guesses.length))]
  }
  cells.push([language, String(own.length), ...told(false), ...told(true)])
}
console.log(table(cells))
