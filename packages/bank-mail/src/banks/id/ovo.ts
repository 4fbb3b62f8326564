import type { Template } from '../../template/types.ts'
import { CASH_CODE, OFFER_ID, POCKETS, SETTINGS, TO_COME_ID, TOP_UP } from '../shared.ts'

export const ovo: ReadonlyArray<Template> = [
  POCKETS,
  TO_COME_ID,
  SETTINGS,
  CASH_CODE,
  OFFER_ID,
  TOP_UP,
]
