import type { Bank } from '../../template/types.ts'
import { bbvaPeru } from './bbva-peru.ts'
import { bcp } from './bcp.ts'
import { KNOWN } from './known.ts'
import { yape } from './yape.ts'

export const PE: ReadonlyArray<Bank> = [bbvaPeru, bcp, yape, ...KNOWN]
