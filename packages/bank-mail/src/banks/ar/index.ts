import type { Bank } from '../../template/types.ts'

export const AR: ReadonlyArray<Bank> = []
