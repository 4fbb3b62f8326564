import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'
import { mPesa } from './m-pesa.ts'

export const KE: ReadonlyArray<Bank> = [mPesa, ...KNOWN]
