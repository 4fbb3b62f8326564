import type { Bank } from '../../template/types.ts'

export const CA: ReadonlyArray<Bank> = []
