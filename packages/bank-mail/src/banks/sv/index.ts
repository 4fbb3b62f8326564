import type { Bank } from '../../template/types.ts'
import { bacElSalvador } from './bac-el-salvador.ts'
import { KNOWN } from './known.ts'

export const SV: ReadonlyArray<Bank> = [bacElSalvador, ...KNOWN]
