import type { Template } from '../../template/types.ts'
import { OFFERED, PAID_BY_CARD } from '../shared.ts'
import { BILL, NOT_YET, OFFER, SETTINGS, TO_COME } from './shared.ts'

export const krungthai: ReadonlyArray<Template> = [
  TO_COME,
  NOT_YET,
  OFFER,
  SETTINGS,
  BILL,
  OFFERED,
  PAID_BY_CARD,
]
