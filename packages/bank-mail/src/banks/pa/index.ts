import type { Bank } from '../../template/types.ts'
import { bacPanama } from './bac-panama.ts'
import { bancoGeneral } from './banco-general.ts'
import { KNOWN } from './known.ts'
import { yappy } from './yappy.ts'

export const PA: ReadonlyArray<Bank> = [bacPanama, bancoGeneral, yappy, ...KNOWN]
