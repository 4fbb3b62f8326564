import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'

export const SV: ReadonlyArray<Bank> = [...KNOWN]
