import type { Bank } from '../../template/types.ts'
import { kasikornbank } from './kasikornbank.ts'
import { KNOWN } from './known.ts'

export const TH: ReadonlyArray<Bank> = [kasikornbank, ...KNOWN]
