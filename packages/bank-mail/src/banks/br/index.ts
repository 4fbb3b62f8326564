import type { Bank } from '../../template/types.ts'

export const BR: ReadonlyArray<Bank> = []
