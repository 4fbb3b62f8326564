import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'

export const TR: ReadonlyArray<Bank> = [...KNOWN]
