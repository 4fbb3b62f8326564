import type { Bank } from '../../template/types.ts'
import { esewa } from './esewa.ts'
import { KNOWN } from './known.ts'
import { nabilBank } from './nabil-bank.ts'
import { nepalInvestmentMegaBank } from './nepal-investment-mega-bank.ts'

export const NP: ReadonlyArray<Bank> = [esewa, nabilBank, nepalInvestmentMegaBank, ...KNOWN]
