import type { Bank } from '../../template/types.ts'
import { absa } from './absa.ts'
import { capitec } from './capitec.ts'
import { discoveryBank } from './discovery-bank.ts'
import { fnb } from './fnb.ts'
import { KNOWN } from './known.ts'
import { standardBank } from './standard-bank.ts'

export const ZA: ReadonlyArray<Bank> = [absa, capitec, discoveryBank, fnb, standardBank, ...KNOWN]
