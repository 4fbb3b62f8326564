import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'
import { ubs } from './ubs.ts'
import { yuh } from './yuh.ts'

export const CH: ReadonlyArray<Bank> = [ubs, yuh, ...KNOWN]
