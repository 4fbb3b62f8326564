import type { Bank } from '../../template/types.ts'
import { bunq } from './bunq.ts'
import { KNOWN } from './known.ts'
import { paypalNederland } from './paypal-nederland.ts'

export const NL: ReadonlyArray<Bank> = [bunq, paypalNederland, ...KNOWN]
