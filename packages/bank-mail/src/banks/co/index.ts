import type { Bank } from '../../template/types.ts'
import { bancoDeBogota } from './banco-de-bogota.ts'
import { bancolombia } from './bancolombia.ts'
import { bbvaColombia } from './bbva-colombia.ts'
import { davibank } from './davibank.ts'
import { daviplata } from './daviplata.ts'
import { davivienda } from './davivienda.ts'
import { itauColombia } from './itau-colombia.ts'
import { KNOWN } from './known.ts'
import { luloBank } from './lulo-bank.ts'
import { nequi } from './nequi.ts'
import { nuColombia } from './nu-colombia.ts'
import { pse } from './pse.ts'
import { rappicardColombia } from './rappicard-colombia.ts'
import { scotiabankColpatria } from './scotiabank-colpatria.ts'

export const CO: ReadonlyArray<Bank> = [
  bancoDeBogota,
  bancolombia,
  bbvaColombia,
  davibank,
  daviplata,
  davivienda,
  itauColombia,
  luloBank,
  nequi,
  nuColombia,
  pse,
  rappicardColombia,
  scotiabankColpatria,
  ...KNOWN,
]
