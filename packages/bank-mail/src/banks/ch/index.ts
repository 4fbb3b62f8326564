import type { Bank } from '../../template/types.ts'

export const CH: ReadonlyArray<Bank> = []
