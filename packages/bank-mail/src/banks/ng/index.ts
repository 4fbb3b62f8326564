import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'
import { opay } from './opay.ts'

export const NG: ReadonlyArray<Bank> = [opay, ...KNOWN]
