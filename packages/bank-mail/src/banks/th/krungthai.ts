import type { Template } from '../../template/types.ts'
import {
  BILL,
  NOT_YET_TH,
  OFFER_TH,
  OFFERED,
  PAID_BY_CARD,
  SETTINGS_TH,
  TO_COME_TH,
} from '../shared.ts'

export const krungthai: ReadonlyArray<Template> = [
  TO_COME_TH,
  NOT_YET_TH,
  OFFER_TH,
  SETTINGS_TH,
  BILL,
  OFFERED,
  PAID_BY_CARD,
]
