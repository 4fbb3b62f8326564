import type { Bank } from '../../template/types.ts'
import { dinersClubEcuador } from './diners-club-ecuador.ts'
import { KNOWN } from './known.ts'
import { produbanco } from './produbanco.ts'

export const EC: ReadonlyArray<Bank> = [dinersClubEcuador, produbanco, ...KNOWN]
