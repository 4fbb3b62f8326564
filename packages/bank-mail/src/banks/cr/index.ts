import type { Bank } from '../../template/types.ts'
import { bcr } from './bcr.ts'
import { KNOWN } from './known.ts'

export const CR: ReadonlyArray<Bank> = [bcr, ...KNOWN]
