import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'

export const FR: ReadonlyArray<Bank> = [...KNOWN]
