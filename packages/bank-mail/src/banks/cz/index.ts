import type { Bank } from '../../template/types.ts'
import { csob } from './csob.ts'
import { KNOWN } from './known.ts'
import { raiffeisenbankCz } from './raiffeisenbank-cz.ts'

export const CZ: ReadonlyArray<Bank> = [csob, raiffeisenbankCz, ...KNOWN]
