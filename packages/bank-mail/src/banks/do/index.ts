import type { Bank } from '../../template/types.ts'
import { apap } from './apap.ts'
import { bancoPopularDominicano } from './banco-popular-dominicano.ts'
import { bhd } from './bhd.ts'
import { KNOWN } from './known.ts'
import { qik } from './qik.ts'

export const DO: ReadonlyArray<Bank> = [apap, bancoPopularDominicano, bhd, qik, ...KNOWN]
