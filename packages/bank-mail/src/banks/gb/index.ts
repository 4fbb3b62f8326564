import type { Bank } from '../../template/types.ts'

export const GB: ReadonlyArray<Bank> = []
