import type { Bank } from '../../template/types.ts'

export const PE: ReadonlyArray<Bank> = []
