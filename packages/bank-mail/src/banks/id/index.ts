import type { Bank } from '../../template/types.ts'
import { bca } from './bca.ts'
import { KNOWN } from './known.ts'
import { mandiri } from './mandiri.ts'
import { ocbcIndonesia } from './ocbc-indonesia.ts'

export const ID: ReadonlyArray<Bank> = [bca, mandiri, ocbcIndonesia, ...KNOWN]
