import type { Bank } from '../../template/types.ts'

export const PA: ReadonlyArray<Bank> = []
