import type { Template } from '../../template/types.ts'
import {
  BILL_VN,
  CODE_VN,
  CREDITED,
  DEBITED,
  OFFER_VN,
  OFFERED,
  PAID_BY_CARD,
  SETTINGS_VN,
  TO_COME_VN,
} from '../shared.ts'

export const hsbcVietnam: ReadonlyArray<Template> = [
  CODE_VN,
  TO_COME_VN,
  SETTINGS_VN,
  OFFER_VN,
  OFFERED,
  PAID_BY_CARD,
  CREDITED,
  DEBITED,
  BILL_VN,
]
