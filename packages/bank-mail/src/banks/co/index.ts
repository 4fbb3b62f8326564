import type { Bank } from '../../template/types.ts'
import { bancolombia } from './bancolombia.ts'

export const CO: ReadonlyArray<Bank> = [bancolombia]
