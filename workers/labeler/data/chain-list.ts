/** How rows of OpenStreetMap's name-suggestion-index become the lines of `CHAINS`. Pure. */

import { fold } from 'merchant-name'
import { type Category, groupOf } from '#shared/categories.ts'

export type BrandRow = {
  /** What it calls itself, in its own script and in Latin letters. */
  names: ReadonlyArray<string>
  /** Short and official names, and other spellings. */
  otherNames: ReadonlyArray<string>
  category: Category
  /** ISO 3166 codes, also with a region (`us-tx`), or UN M49 areas (`001`). */
  countries: ReadonlyArray<string>
  /** Where the index keeps it: `shop/bakery`, `transit/route/bus`. */
  path: string
}

/** Countries whose chains are also known by names in another script. */
const OTHER_SCRIPT = new Set(['jp', 'th', 'in'])

/** Money moves there: a bank's name on a line says nothing about what was bought. */
const NO_SHOPS =
  /\/(?:atm|bank|payment_terminal|payment_centre|money_lender|money_transfer|financial|outpost)$/

/**
 * What a brand of several groups is first of all: a supermarket also sells fuel and medicine, a
 * petrol station runs a shop and a car wash, a pub lets rooms.
 */
const FIRST_OF_ALL: ReadonlyArray<readonly [main: string, beside: RegExp]> = [
  ['shop/wholesale', /^(?:shop\/supermarket|amenity\/(?:fuel|car_wash|pharmacy))$/],
  [
    'shop/supermarket',
    /^(?:shop\/(?:convenience|bakery|optician|travel_agency|chemist)|amenity\/(?:fuel|car_wash|charging_station|pharmacy|cafe|restaurant|parcel_locker))$/,
  ],
  ['amenity/fuel', /^(?:shop\/(?:convenience|kiosk|gas)|amenity\/(?:car_wash|charging_station))$/],
  [
    'shop/department_store',
    /^(?:shop\/(?:supermarket|pharmacy)|amenity\/(?:fuel|restaurant|cafe))$/,
  ],
  ['shop/convenience', /^(?:amenity\/(?:cafe|charging_station|parcel_locker)|shop\/newsagent)$/],
  ['amenity/pub', /^tourism\/hotel$/],
  ['amenity/restaurant', /^shop\/gift$/],
  ['amenity/pharmacy', /^shop\/convenience$/],
]

/** Names of who runs something, which sells under brands of its own. */
const RUN = /^(?:operators|transit)\//

const LATIN = /^[\p{Script=Latin}\p{N} ]+$/u

/** Names of fewer letters are too often something else. */
const SHORTEST = 3
/** Single words of fewer letters are too often part of another name. */
const SHORTEST_INSIDE = 6

type Named = { category: Category; path: string; isMain: boolean }

/**
 * Lines of `category<TAB>name|^name|=name`, sorted. `ordinary` holds the folded words of
 * dictionaries, `taken` folded names without spaces that another list knows already. A name of
 * several groups is left out unless one of them is what the brand is first of all.
 */
export function chainLines(
  rows: ReadonlyArray<BrandRow>,
  ordinary: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): Array<string> {
  const byName = new Map<string, Array<Named>>()
  for (const row of rows) {
    const { category, path } = row
    if (NO_SHOPS.test(path)) continue
    const all = [...row.names, ...row.otherNames]
    for (const [at, written] of all.entries()) {
      const name = fold(written.replace(/\([^)]*\)/g, ' '))
      if (!isUsable(name, row)) continue
      const known = byName.get(name)
      const named = { category, path, isMain: at < row.names.length }
      if (known) known.push(named)
      else byName.set(name, [named])
    }
  }
  const lines = new Map<Category, Array<string>>()
  const seen = new Set(taken)
  for (const [name, named] of byName) {
    const key = name.replaceAll(' ', '')
    const category = categoryOf(named)
    const mark = whereOf(name, ordinary)
    // An ordinary word that is only another name of a brand is not worth the risk.
    const isRisky = mark === '=' && !named.some(({ isMain }) => isMain)
    if (!category || isRisky || seen.has(key)) continue
    seen.add(key)
    const names = lines.get(category) ?? []
    names.push(mark + name)
    lines.set(category, names)
  }
  return [...lines]
    .map(([category, names]) => `${category}\t${names.sort().join('|')}`)
    .sort((a, b) => (a < b ? -1 : 1))
}

function countriesOf({ countries }: BrandRow): Array<string> {
  return countries.map((country) => country.replace(/[-.].*/, ''))
}

function isUsable(name: string, row: BrandRow): boolean {
  const letters = name.match(/\p{L}/gu)?.length ?? 0
  if (LATIN.test(name)) return letters >= SHORTEST
  return letters > 1 && countriesOf(row).some((country) => OTHER_SCRIPT.has(country))
}

function categoryOf(named: ReadonlyArray<Named>): Category | null {
  // A shop's name before the same name of who runs a bus line or a car park.
  const shops = named.filter(({ path }) => !RUN.test(path))
  const nearer = shops.length > 0 ? shops : named
  const mains = nearer.filter(({ isMain }) => isMain)
  const candidates = mains.length > 0 ? mains : nearer
  const first = candidates[0]
  if (!first) return null
  for (const [main, beside] of FIRST_OF_ALL) {
    const found = candidates.find(({ path }) => path === main)
    if (found && candidates.every(({ path }) => path === main || beside.test(path))) {
      return found.category
    }
  }
  const isOneGroup = candidates.every(
    ({ category }) => groupOf(category) === groupOf(first.category),
  )
  return isOneGroup ? first.category : null
}

/** Ordinary words and short ones count only as the whole line, phrases of them at its start. */
function whereOf(name: string, ordinary: ReadonlySet<string>): '' | '^' | '=' {
  if (!LATIN.test(name)) return '^'
  const words = name.split(' ')
  const isOrdinary = words.every((word) => ordinary.has(word) || /^\d+$|^.$/.test(word))
  if (words.length > 1) return isOrdinary || name.length < SHORTEST_INSIDE ? '^' : ''
  if (isOrdinary || name.length <= SHORTEST) return '='
  return name.length < SHORTEST_INSIDE ? '^' : ''
}
