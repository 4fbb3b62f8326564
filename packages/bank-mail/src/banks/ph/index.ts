import type { Bank } from '../../template/types.ts'

export const PH: ReadonlyArray<Bank> = []
