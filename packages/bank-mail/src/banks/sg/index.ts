import type { Bank } from '../../template/types.ts'
import { dbs } from './dbs.ts'
import { KNOWN } from './known.ts'
import { ocbc } from './ocbc.ts'
import { uob } from './uob.ts'

export const SG: ReadonlyArray<Bank> = [dbs, uob, ocbc, ...KNOWN]
