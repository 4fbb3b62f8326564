import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'

export const BO: ReadonlyArray<Bank> = [...KNOWN]
