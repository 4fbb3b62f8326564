import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'
import { paypalItalia } from './paypal-italia.ts'

export const IT: ReadonlyArray<Bank> = [paypalItalia, ...KNOWN]
