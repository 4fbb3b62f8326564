import type { Bank } from '../../template/types.ts'
import { bacCostaRica } from './bac-costa-rica.ts'
import { bacCredomatic } from './bac-credomatic.ts'
import { bancoNacionalCr } from './banco-nacional-cr.ts'
import { bcr } from './bcr.ts'
import { daviviendaCr } from './davivienda-cr.ts'
import { KNOWN } from './known.ts'
import { lafise } from './lafise.ts'
import { promericaCr } from './promerica-cr.ts'

export const CR: ReadonlyArray<Bank> = [
  bacCostaRica,
  bacCredomatic,
  bancoNacionalCr,
  bcr,
  daviviendaCr,
  lafise,
  promericaCr,
  ...KNOWN,
]
