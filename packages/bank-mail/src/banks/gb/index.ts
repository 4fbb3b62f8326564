import type { Bank } from '../../template/types.ts'
import { curve } from './curve.ts'
import { KNOWN } from './known.ts'
import { revolut } from './revolut.ts'
import { wise } from './wise.ts'

export const GB: ReadonlyArray<Bank> = [curve, revolut, wise, ...KNOWN]
