import type { Bank } from '../../template/types.ts'
import { adcb } from './adcb.ts'
import { emiratesIslamic } from './emirates-islamic.ts'
import { fab } from './fab.ts'
import { KNOWN } from './known.ts'
import { mashreq } from './mashreq.ts'
import { wio } from './wio.ts'

export const AE: ReadonlyArray<Bank> = [adcb, emiratesIslamic, fab, mashreq, wio, ...KNOWN]
