import type { Bank } from '../../template/types.ts'
import { KNOWN } from './known.ts'
import { mbankPl } from './mbank-pl.ts'
import { pekao } from './pekao.ts'

export const PL: ReadonlyArray<Bank> = [mbankPl, pekao, ...KNOWN]
