import type { Bank } from '../../template/types.ts'
import { bmo } from './bmo.ts'
import { interac } from './interac.ts'
import { KNOWN } from './known.ts'
import { mbnaCanada } from './mbna-canada.ts'
import { rbc } from './rbc.ts'
import { scotiabank } from './scotiabank.ts'
import { tangerine } from './tangerine.ts'

export const CA: ReadonlyArray<Bank> = [
  bmo,
  interac,
  mbnaCanada,
  rbc,
  scotiabank,
  tangerine,
  ...KNOWN,
]
