import type { Bank } from '../../template/types.ts'
import { esewa } from './esewa.ts'
import { KNOWN } from './known.ts'

export const NP: ReadonlyArray<Bank> = [esewa, ...KNOWN]
