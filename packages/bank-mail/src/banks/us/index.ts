import type { Bank } from '../../template/types.ts'
import { chase } from './chase.ts'

export const US: ReadonlyArray<Bank> = [chase]
