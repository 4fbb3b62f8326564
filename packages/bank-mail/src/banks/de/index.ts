import type { Bank } from '../../template/types.ts'

export const DE: ReadonlyArray<Bank> = []
