import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'
import { qik } from './qik.ts'

export const DO: ReadonlyArray<Bank> = [qik, ...KNOWN]
