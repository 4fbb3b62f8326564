import type { Bank } from '../../template/types.ts'
import { commercialBankOfCeylon } from './commercial-bank-of-ceylon.ts'
import { hnb } from './hnb.ts'
import { KNOWN } from './known.ts'
import { sampathBank } from './sampath-bank.ts'

export const LK: ReadonlyArray<Bank> = [commercialBankOfCeylon, hnb, sampathBank, ...KNOWN]
