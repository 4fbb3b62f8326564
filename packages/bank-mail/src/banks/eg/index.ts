import type { Bank } from '../../template/types.ts'
import { cib } from './cib.ts'
import { KNOWN } from './known.ts'

export const EG: ReadonlyArray<Bank> = [cib, ...KNOWN]
