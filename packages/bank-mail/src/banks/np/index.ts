import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'

export const NP: ReadonlyArray<Bank> = [...KNOWN]
