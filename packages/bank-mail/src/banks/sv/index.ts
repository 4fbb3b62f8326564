import type { Bank } from '../../template/types.ts'
import { bacElSalvador } from './bac-el-salvador.ts'
import { bancoAgricola } from './banco-agricola.ts'
import { bancoCuscatlan } from './banco-cuscatlan.ts'
import { KNOWN } from './known.ts'

export const SV: ReadonlyArray<Bank> = [bacElSalvador, bancoAgricola, bancoCuscatlan, ...KNOWN]
