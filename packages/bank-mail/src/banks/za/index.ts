import type { Bank } from '../../template/types.ts'
import { fnb } from './fnb.ts'
import { KNOWN } from './known.ts'

export const ZA: ReadonlyArray<Bank> = [fnb, ...KNOWN]
