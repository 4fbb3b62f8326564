import type { Template } from '../../template/types.ts'
import { CASH_CODE, OFFER, POCKETS, SETTINGS, TO_COME, TOP_UP } from './shared.ts'

export const ovo: ReadonlyArray<Template> = [POCKETS, TO_COME, SETTINGS, CASH_CODE, OFFER, TOP_UP]
