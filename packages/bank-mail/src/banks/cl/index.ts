import type { Bank } from '../../template/types.ts'
import { bancoDeChile } from './banco-de-chile.ts'
import { bancoEstado } from './banco-estado.ts'
import { bancoFalabellaChile } from './banco-falabella-chile.ts'
import { bancoRipleyChile } from './banco-ripley-chile.ts'
import { bci } from './bci.ts'
import { bice } from './bice.ts'
import { KNOWN } from './known.ts'
import { santanderChile } from './santander-chile.ts'
import { scotiabankChile } from './scotiabank-chile.ts'
import { tenpo } from './tenpo.ts'

export const CL: ReadonlyArray<Bank> = [
  bancoDeChile,
  bancoEstado,
  bancoFalabellaChile,
  bancoRipleyChile,
  bci,
  bice,
  santanderChile,
  scotiabankChile,
  tenpo,
  ...KNOWN,
]
