import type { Bank } from '../../template/types.ts'

export const EC: ReadonlyArray<Bank> = []
