import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'

export const VE: ReadonlyArray<Bank> = [...KNOWN]
