import type { Bank } from '../../template/types.ts'
import { itauUruguay } from './itau-uruguay.ts'
import { KNOWN } from './known.ts'

export const UY: ReadonlyArray<Bank> = [itauUruguay, ...KNOWN]
