/** Rows of OpenStreetMap's name-suggestion-index (npm's package of that name, BSD-3-Clause) with our categories. Pure. */
import type { Category } from '#shared/categories.ts'
import type { BrandRow } from './chain-list.ts'
import { KINDS_OF_PLACE } from './kinds-of-place.ts'

type Item = {
  displayName: string
  locationSet: { include: ReadonlyArray<unknown> }
  matchNames?: ReadonlyArray<string>
  tags: Readonly<Record<string, string>>
}

/** `dist/json/nsi.min.json`, by path: `brands/shop/bakery`. */
export type NameSuggestionIndex = Readonly<Record<string, { items: ReadonlyArray<Item> }>>

/** What a chain of that kind mostly sells, where it is not what its kind's word means. */
const CHAINS_SELL: Partial<Readonly<Record<Category, string>>> = {
  telecom: 'shop/mobile_phone',
  groceries: 'shop/kiosk shop/beverages shop/deli',
  coffee: 'shop/tea',
  auto: 'shop/truck shop/truck_repair shop/boat amenity/driving_school',
  rideshare_taxi: 'amenity/bicycle_rental amenity/car_sharing amenity/motorcycle_rental',
  shopping: 'shop/perfumery shop/cannabis shop/candles shop/outpost',
  home: 'shop/gas shop/appliance shop/swimming_pool shop/window_blind shop/tool_hire',
  hobbies: 'shop/outdoor shop/anime',
  clothing: 'shop/tailor',
  fees: 'shop/pawnbroker amenity/bureau_de_change',
  shipping: 'office/logistics amenity/post_depot',
  entertainment: 'leisure/indoor_play leisure/adult_gaming_centre leisure/dance',
  medical: 'healthcare/sample_collection healthcare/blood_donation healthcare/dialysis',
  services: 'office/financial_advisor',
}

/** Who runs the lines, pipes, exchanges, car parks, tolls and trains that households pay for. */
const RUN_BY: Partial<Readonly<Record<Category, string>>> = {
  utilities: `operators/power/minor_line operators/office/energy_supplier operators/office/water_utility
    operators/man_made/water_works operators/man_made/wastewater_plant`,
  telecom: 'operators/telecom/exchange',
  parking_tolls: 'operators/amenity/parking operators/highway/toll_gantry',
  public_transit: `transit/route/bus transit/route/train transit/route/subway transit/route/tram
    transit/route/light_rail transit/route/trolleybus transit/route/ferry`,
}

/** Those also run car parks and buses, and are paid for anything. */
const AUTHORITY =
  /\b(?:council|city|county|town|ville|mairie|commune|stadt|gemeinde|gemeente|comune|ayuntamiento|ajuntament|municipio|municipal\w*|government|department|ministry|prefeitura|region)\b/i

const CATEGORY_OF = new Map<string, Category>([
  ...pathsOf(KINDS_OF_PLACE, 'brands/'),
  ...pathsOf(CHAINS_SELL, 'brands/'),
  ...pathsOf(RUN_BY, ''),
])

function pathsOf(kinds: Partial<Readonly<Record<Category, string>>>, before: string) {
  return (Object.entries(kinds) as Array<[Category, string]>).flatMap(([category, paths]) =>
    paths.split(/\s+/).map((path): [string, Category] => [before + path, category]),
  )
}

/** What a place is called first of all, in its own language and as people abroad write it. */
const OWN = ['name', 'name:en', 'brand', 'brand:en', 'network', 'operator']
const OTHER = ['short_name', 'alt_name', 'official_name', 'network:short', 'operator:short']

/** Every brand, operator and network whose kind has a category. */
export function brandRows(index: NameSuggestionIndex): Array<BrandRow> {
  return Object.entries(index).flatMap(([path, { items }]) => {
    const category = CATEGORY_OF.get(path)
    if (!category) return []
    const isRun = !path.startsWith('brands/')
    return items
      .filter(({ displayName }) => !(isRun && AUTHORITY.test(displayName)))
      .map((item) => rowOf(item, category, path))
  })
}

function rowOf(item: Item, category: Category, path: string): BrandRow {
  const { displayName, locationSet, matchNames = [], tags } = item
  const of = (keys: ReadonlyArray<string>) =>
    keys.flatMap((key) => (tags[key] ?? '').split(';')).filter((name) => name.trim() !== '')
  return {
    names: [...new Set([displayName, ...of(OWN)])],
    otherNames: [...matchNames, ...of(OTHER)],
    category,
    countries: locationSet.include.filter((area) => typeof area === 'string'),
    path: path.replace(/^brands\//, ''),
  }
}
