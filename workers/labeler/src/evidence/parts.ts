/** Parts of a large shop that sell something else: the pumps of a supermarket, its pharmacy, its café. */
import type { Category } from '../../../shared/categories.ts'

/** Shops that have such parts. */
const HAS_PARTS: ReadonlySet<Category> = new Set<Category>([
  'groceries',
  'shopping',
  'home',
  'clothing',
  'electronics',
  'fuel',
  'pharmacy',
  'bars_alcohol',
  'hobbies',
])

/** Words behind the shop's name, with room for a column that cuts them short, and what is sold there. */
const PARTS: ReadonlyArray<readonly [Category, RegExp]> = [
  [
    'fuel',
    /^(?:gas|fuel|gasoline|petrol|fuels|gasolinera|combustible|posto|tankstelle|carburant|pfs|eds|e s|estacion)$/,
  ],
  [
    'pharmacy',
    /^(?:pharmacy|pharmac|pharma|pharm|rx|drug|drugs|farmacia|drogueria|apotheke|pharmacie)$/,
  ],
  ['medical', /^(?:optical|optica|optician\w*|vision|eyecare|clinic|minuteclinic)$/],
  ['bars_alcohol', /^(?:liquors?|wine|wines|spirits|licores)$/],
  ['coffee', /^(?:cafe|coffee|cafeteria|caffe|starbucks)$/],
  ['dining', /^(?:restaurant|deli|grille?|foodcourt|pizza|pizzeria|bistro|bakery|kitchen)$/],
  ['groceries', /^(?:supermercado|supermarket|supermarche|supermarkt|groceries|grocery|foodhall)$/],
  ['auto', /^(?:tire|tires|tyres|carwash|autocenter|autocentro|lube)$/],
  ['parking_tolls', /^(?:parking|parqueadero|estacionamiento)$/],
  ['telecom', /^(?:mobile|wireless|movil)$/],
  ['insurance', /^(?:insurance|seguros?)$/],
  ['travel', /^(?:travel|viajes)$/],
  ['pets', /^(?:vet|veterinary|petcare)$/],
]

export type Part = { category: Category; word: string }

/** The part that the words behind a shop's name tell of; null where they tell of none. */
export function partOf(shop: Category, behind: ReadonlyArray<string>): Part | null {
  if (!HAS_PARTS.has(shop)) return null
  for (const [at, word] of behind.entries()) {
    // `E.S.`, an estación de servicio, is two words.
    const pair = `${word} ${behind[at + 1] ?? ''}`
    const found = PARTS.find(
      ([category, pattern]) => category !== shop && (pattern.test(word) || pattern.test(pair)),
    )
    if (found) return { category: found[0], word: found[1].test(word) ? word : pair }
  }
  return null
}
