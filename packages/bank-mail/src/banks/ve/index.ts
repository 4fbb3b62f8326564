import type { Bank } from '../../template/types.ts'
import { banesco } from './banesco.ts'
import { KNOWN } from './known.ts'
import { mercantilVenezuela } from './mercantil-venezuela.ts'

export const VE: ReadonlyArray<Bank> = [banesco, mercantilVenezuela, ...KNOWN]
