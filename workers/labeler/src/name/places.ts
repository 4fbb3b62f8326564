/** Towns, as a line may name them beside a merchant. */
import { dictionary, fold, isTown } from 'merchant-name'
import { NO_TOWNS } from '../../data/no-towns.generated.ts'
import { SMALL_TOWNS } from '../../data/small-towns.ts'

/** What is told apart by its town: there is one in each. */
export const ONE_A_TOWN =
  /^(?:hotel|hostel|hostal|airport|aeropuerto|aeroporto|flughafen|universi\w*|museum|museo|musee|zoo|theat\w*|teatro|council|city|ville|stadt\w*|gemeente|comune|mairie|camara|inn|suites|station|bahnhof|gare|cathedral|opera|stadium|arena|festival)$/

/** Made when first asked for. */
let others: ReadonlySet<string> | null = null

const small = dictionary(SMALL_TOWNS, (town) => [town, true])

/** Whether a text is the name of a town and of nothing else. */
export function isPlace(text: string): boolean {
  const town = fold(text)
  if (small.get(town)) return true
  if (!isTown(town)) return false
  others ??= new Set(NO_TOWNS.split('|'))
  return !others.has(town)
}
