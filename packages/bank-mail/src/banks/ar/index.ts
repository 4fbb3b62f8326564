import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'

export const AR: ReadonlyArray<Bank> = [...KNOWN]
