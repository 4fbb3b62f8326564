import type { Bank } from '../../template/types.ts'
import { axis } from './axis.ts'
import { hdfc } from './hdfc.ts'
import { icici } from './icici.ts'
import { indusind } from './indusind.ts'
import { KNOWN } from './known.ts'
import { kotak } from './kotak.ts'

export const IN: ReadonlyArray<Bank> = [axis, hdfc, icici, kotak, indusind, ...KNOWN]
