import type { Bank } from '../../template/types.ts'
import { bancoDeBogota } from './banco-de-bogota.ts'
import { bancolombia } from './bancolombia.ts'
import { davivienda } from './davivienda.ts'
import { itauColombia } from './itau-colombia.ts'
import { KNOWN } from './known.ts'
import { nequi } from './nequi.ts'
import { rappicardColombia } from './rappicard-colombia.ts'

export const CO: ReadonlyArray<Bank> = [
  bancoDeBogota,
  bancolombia,
  davivienda,
  itauColombia,
  nequi,
  rappicardColombia,
  ...KNOWN,
]
