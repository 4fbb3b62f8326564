import type { Bank } from '../../template/types.ts'

export const DO: ReadonlyArray<Bank> = []
