import type { Bank } from '../../template/types.ts'
import { bancoDeChile } from './banco-de-chile.ts'
import { KNOWN } from './known.ts'

export const CL: ReadonlyArray<Bank> = [bancoDeChile, ...KNOWN]
