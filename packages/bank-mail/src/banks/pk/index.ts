import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'
import { meezanBank } from './meezan-bank.ts'
import { nayapay } from './nayapay.ts'

export const PK: ReadonlyArray<Bank> = [meezanBank, nayapay, ...KNOWN]
