import type { Bank } from '../../template/types.ts'
import { agora } from './agora.ts'
import { bbvaPeru } from './bbva-peru.ts'
import { bcp } from './bcp.ts'
import { interbank } from './interbank.ts'
import { KNOWN } from './known.ts'
import { scotiabankPeru } from './scotiabank-peru.ts'
import { yape } from './yape.ts'

export const PE: ReadonlyArray<Bank> = [
  agora,
  bbvaPeru,
  bcp,
  interbank,
  scotiabankPeru,
  yape,
  ...KNOWN,
]
