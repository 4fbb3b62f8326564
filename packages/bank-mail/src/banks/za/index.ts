import type { Bank } from '../../template/types.ts'
import { absa } from './absa.ts'
import { fnb } from './fnb.ts'
import { KNOWN } from './known.ts'

export const ZA: ReadonlyArray<Bank> = [absa, fnb, ...KNOWN]
