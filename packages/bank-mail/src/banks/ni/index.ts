import type { Bank } from '../../template/types.ts'
import { bacNicaragua } from './bac-nicaragua.ts'
import { KNOWN } from './known.ts'

export const NI: ReadonlyArray<Bank> = [bacNicaragua, ...KNOWN]
