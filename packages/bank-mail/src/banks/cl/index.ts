import type { Bank } from '../../template/types.ts'
import { bancoDeChile } from './banco-de-chile.ts'

export const CL: ReadonlyArray<Bank> = [bancoDeChile]
