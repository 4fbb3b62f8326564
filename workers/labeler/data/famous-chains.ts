/**
 * Our own list of chains, brands and services: those that are no shops on a map, and those that
 * matter most. In the format of `CHAINS`, which gives way to it.
 */
import { ANDES_NAMES } from './famous-chains/andes.ts'
import { ARGENTINA_NAMES } from './famous-chains/argentina.ts'
import { BRAZIL_NAMES } from './famous-chains/brazil.ts'
import { BRITAIN_IRELAND_NAMES } from './famous-chains/britain-ireland.ts'
import { CANADA_NAMES } from './famous-chains/canada.ts'
import { CENTRAL_CARIBBEAN_NAMES } from './famous-chains/central-caribbean.ts'
import { COLOMBIA_NAMES } from './famous-chains/colombia.ts'
import { ELSEWHERE_NAMES } from './famous-chains/elsewhere.ts'
import { FRANCE_NAMES } from './famous-chains/france.ts'
import { GERMANY_NAMES } from './famous-chains/germany.ts'
import { IBERIA_NAMES } from './famous-chains/iberia.ts'
import { MEXICO_NAMES } from './famous-chains/mexico.ts'
import { nameLines } from './famous-chains/name-list.ts'
import { ONLINE_NAMES } from './famous-chains/online.ts'
import { TRAVEL_NAMES } from './famous-chains/travel.ts'
import { US_NAMES } from './famous-chains/us.ts'
import { WORLD_NAMES } from './famous-chains/world.ts'

export const FAMOUS_CHAINS = nameLines([
  ONLINE_NAMES,
  WORLD_NAMES,
  TRAVEL_NAMES,
  US_NAMES,
  CANADA_NAMES,
  BRITAIN_IRELAND_NAMES,
  MEXICO_NAMES,
  COLOMBIA_NAMES,
  ANDES_NAMES,
  CENTRAL_CARIBBEAN_NAMES,
  ARGENTINA_NAMES,
  BRAZIL_NAMES,
  IBERIA_NAMES,
  FRANCE_NAMES,
  GERMANY_NAMES,
  ELSEWHERE_NAMES,
])
