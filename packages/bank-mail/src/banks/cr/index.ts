import type { Bank } from '../../template/types.ts'
import { bacCostaRica } from './bac-costa-rica.ts'
import { bancoNacionalCr } from './banco-nacional-cr.ts'
import { bcr } from './bcr.ts'
import { KNOWN } from './known.ts'

export const CR: ReadonlyArray<Bank> = [bacCostaRica, bancoNacionalCr, bcr, ...KNOWN]
