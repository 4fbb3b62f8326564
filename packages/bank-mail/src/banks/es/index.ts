import type { Bank } from '../../template/types.ts'

export const ES: ReadonlyArray<Bank> = []
