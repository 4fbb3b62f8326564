import type { Bank } from '../../template/types.ts'
import { interac } from './interac.ts'
import { KNOWN } from './known.ts'

export const CA: ReadonlyArray<Bank> = [interac, ...KNOWN]
