import type { Bank } from '../../template/types.ts'
import { ficohsa } from './ficohsa.ts'
import { KNOWN } from './known.ts'

export const HN: ReadonlyArray<Bank> = [ficohsa, ...KNOWN]
