import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'
import { scb } from './scb.ts'

export const TH: ReadonlyArray<Bank> = [scb, ...KNOWN]
