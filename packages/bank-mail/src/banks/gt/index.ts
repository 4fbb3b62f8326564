import type { Bank } from '../../template/types.ts'
import { bacGuatemala } from './bac-guatemala.ts'
import { KNOWN } from './known.ts'

export const GT: ReadonlyArray<Bank> = [bacGuatemala, ...KNOWN]
