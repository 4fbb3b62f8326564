import type { Bank } from '../../template/types.ts'

export const SG: ReadonlyArray<Bank> = []
