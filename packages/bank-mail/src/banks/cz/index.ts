import type { Bank } from '../../template/types.ts'
import { csob } from './csob.ts'
import { fio } from './fio.ts'
import { KNOWN } from './known.ts'
import { komercniBanka } from './komercni-banka.ts'
import { mbankCz } from './mbank-cz.ts'
import { raiffeisenbankCz } from './raiffeisenbank-cz.ts'
import { unicreditCz } from './unicredit-cz.ts'

export const CZ: ReadonlyArray<Bank> = [
  csob,
  fio,
  komercniBanka,
  mbankCz,
  raiffeisenbankCz,
  unicreditCz,
  ...KNOWN,
]
