import type { Bank } from '../../template/types.ts'
import { ALERTING, KNOWN } from './known.ts'
import { mercadoPagoArgentina } from './mercado-pago-argentina.ts'
import { santanderArgentina } from './santander-argentina.ts'

export const AR: ReadonlyArray<Bank> = [
  ...ALERTING,
  mercadoPagoArgentina,
  santanderArgentina,
  ...KNOWN,
]
