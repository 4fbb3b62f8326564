import type { Bank } from '../../template/types.ts'

export const CR: ReadonlyArray<Bank> = []
