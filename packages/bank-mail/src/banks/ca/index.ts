import type { Bank } from '../../template/types.ts'
import { interac } from './interac.ts'
import { KNOWN } from './known.ts'
import { scotiabank } from './scotiabank.ts'

export const CA: ReadonlyArray<Bank> = [interac, scotiabank, ...KNOWN]
