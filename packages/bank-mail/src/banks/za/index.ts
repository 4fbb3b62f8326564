import type { Bank } from '../../template/types.ts'

export const ZA: ReadonlyArray<Bank> = []
