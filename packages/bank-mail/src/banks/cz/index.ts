import type { Bank } from '../../template/types.ts'

export const CZ: ReadonlyArray<Bank> = []
