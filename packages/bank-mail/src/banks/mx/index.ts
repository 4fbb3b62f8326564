import type { Bank } from '../../template/types.ts'
import { banamex } from './banamex.ts'
import { banorte } from './banorte.ts'
import { bbvaMexico } from './bbva-mexico.ts'
import { heyBanco } from './hey-banco.ts'
import { KNOWN } from './known.ts'
import { nuMexico } from './nu-mexico.ts'
import { openbankMexico } from './openbank-mexico.ts'
import { rappicardMexico } from './rappicard-mexico.ts'
import { santanderMexico } from './santander-mexico.ts'

export const MX: ReadonlyArray<Bank> = [
  banamex,
  banorte,
  bbvaMexico,
  heyBanco,
  nuMexico,
  openbankMexico,
  rappicardMexico,
  santanderMexico,
  ...KNOWN,
]
