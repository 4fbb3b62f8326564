import type { Bank } from '../../template/types.ts'

export const JP: ReadonlyArray<Bank> = []
