import type { Bank } from '../../template/types.ts'
import { bacPanama } from './bac-panama.ts'
import { KNOWN } from './known.ts'

export const PA: ReadonlyArray<Bank> = [bacPanama, ...KNOWN]
