import type { Bank } from '../../template/types.ts'

export const TH: ReadonlyArray<Bank> = []
