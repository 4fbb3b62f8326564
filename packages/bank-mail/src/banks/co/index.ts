import type { Bank } from '../../template/types.ts'
import { bancolombia } from './bancolombia.ts'
import { KNOWN } from './known.ts'

export const CO: ReadonlyArray<Bank> = [bancolombia, ...KNOWN]
