import type { Bank } from '../../template/types.ts'

export const FR: ReadonlyArray<Bank> = []
