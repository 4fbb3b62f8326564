import type { Bank } from '../../template/types.ts'

export const ID: ReadonlyArray<Bank> = []
