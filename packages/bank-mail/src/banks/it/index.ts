import type { Bank } from '../../template/types.ts'
import { intesaSanpaolo } from './intesa-sanpaolo.ts'
import { KNOWN } from './known.ts'
import { paypalItalia } from './paypal-italia.ts'

export const IT: ReadonlyArray<Bank> = [intesaSanpaolo, paypalItalia, ...KNOWN]
