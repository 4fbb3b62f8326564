import type { Bank } from '../../template/types.ts'
import { citibankSingapore } from './citibank-singapore.ts'
import { dbs } from './dbs.ts'
import { hsbcSingapore } from './hsbc-singapore.ts'
import { KNOWN } from './known.ts'
import { ocbc } from './ocbc.ts'
import { uob } from './uob.ts'

export const SG: ReadonlyArray<Bank> = [dbs, uob, ocbc, citibankSingapore, hsbcSingapore, ...KNOWN]
