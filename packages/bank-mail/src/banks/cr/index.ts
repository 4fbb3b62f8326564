import type { Bank } from '../../template/types.ts'
import { bacCostaRica } from './bac-costa-rica.ts'
import { bacCredomatic } from './bac-credomatic.ts'
import { bancoNacionalCr } from './banco-nacional-cr.ts'
import { KNOWN } from './known.ts'
import { lafise } from './lafise.ts'

export const CR: ReadonlyArray<Bank> = [
  bacCostaRica,
  bacCredomatic,
  bancoNacionalCr,
  lafise,
  ...KNOWN,
]
