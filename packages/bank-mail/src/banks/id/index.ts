import type { Bank } from '../../template/types.ts'
import { bca } from './bca.ts'
import { KNOWN } from './known.ts'

export const ID: ReadonlyArray<Bank> = [bca, ...KNOWN]
