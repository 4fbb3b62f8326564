import type { Bank } from '../../template/types.ts'

export const IN: ReadonlyArray<Bank> = []
