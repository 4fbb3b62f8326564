import type { Bank } from '../../template/types.ts'
import { kasikornbank } from './kasikornbank.ts'
import { KNOWN } from './known.ts'
import { scb } from './scb.ts'

export const TH: ReadonlyArray<Bank> = [kasikornbank, scb, ...KNOWN]
