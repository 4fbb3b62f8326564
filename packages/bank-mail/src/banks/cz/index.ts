import type { Bank } from '../../template/types.ts'
import { fio } from './fio.ts'
import { KNOWN } from './known.ts'

export const CZ: ReadonlyArray<Bank> = [fio, ...KNOWN]
