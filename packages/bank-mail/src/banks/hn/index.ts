import type { Bank } from '../../template/types.ts'
import { bacHonduras } from './bac-honduras.ts'
import { ficohsa } from './ficohsa.ts'
import { KNOWN } from './known.ts'

export const HN: ReadonlyArray<Bank> = [bacHonduras, ficohsa, ...KNOWN]
