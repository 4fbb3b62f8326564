import type { Bank } from '../../template/types.ts'
import { akbank } from './akbank.ts'
import { enpara } from './enpara.ts'
import { KNOWN } from './known.ts'

export const TR: ReadonlyArray<Bank> = [akbank, enpara, ...KNOWN]
