import type { Bank } from '../../template/types.ts'
import { bancoDeChile } from './banco-de-chile.ts'
import { KNOWN } from './known.ts'
import { santanderChile } from './santander-chile.ts'

export const CL: ReadonlyArray<Bank> = [bancoDeChile, santanderChile, ...KNOWN]
