import type { Bank } from '../../template/types.ts'

export const MX: ReadonlyArray<Bank> = []
