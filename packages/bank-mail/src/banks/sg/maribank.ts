import type { Template } from '../../template/types.ts'
import { OFFERED, PAID_BY_CARD } from '../shared.ts'

export const maribank: ReadonlyArray<Template> = [OFFERED, PAID_BY_CARD]
