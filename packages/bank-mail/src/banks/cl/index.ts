import type { Bank } from '../../template/types.ts'
import { bancoDeChile } from './banco-de-chile.ts'
import { bancoEstado } from './banco-estado.ts'
import { bancoFalabellaChile } from './banco-falabella-chile.ts'
import { bancoRipleyChile } from './banco-ripley-chile.ts'
import { bancoSecurity } from './banco-security.ts'
import { bci } from './bci.ts'
import { bice } from './bice.ts'
import { itauChile } from './itau-chile.ts'
import { KNOWN } from './known.ts'
import { mach } from './mach.ts'
import { santanderChile } from './santander-chile.ts'
import { scotiabankChile } from './scotiabank-chile.ts'
import { tenpo } from './tenpo.ts'

export const CL: ReadonlyArray<Bank> = [
  bancoDeChile,
  bancoEstado,
  bancoFalabellaChile,
  bancoRipleyChile,
  bancoSecurity,
  bci,
  bice,
  itauChile,
  mach,
  santanderChile,
  scotiabankChile,
  tenpo,
  ...KNOWN,
]
