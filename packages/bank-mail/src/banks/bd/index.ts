import type { Bank } from '../../template/types.ts'
import { cityBankBangladesh } from './city-bank-bangladesh.ts'
import { KNOWN } from './known.ts'
import { standardCharteredBangladesh } from './standard-chartered-bangladesh.ts'

export const BD: ReadonlyArray<Bank> = [cityBankBangladesh, standardCharteredBangladesh, ...KNOWN]
