import type { Bank } from '../../template/types.ts'
import { bca } from './bca.ts'
import { KNOWN } from './known.ts'
import { mandiri } from './mandiri.ts'

export const ID: ReadonlyArray<Bank> = [bca, mandiri, ...KNOWN]
