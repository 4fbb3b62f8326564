import type { Bank } from '../../template/types.ts'
import { banorte } from './banorte.ts'
import { bbvaMexico } from './bbva-mexico.ts'
import { KNOWN } from './known.ts'
import { santanderMexico } from './santander-mexico.ts'

export const MX: ReadonlyArray<Bank> = [banorte, bbvaMexico, santanderMexico, ...KNOWN]
