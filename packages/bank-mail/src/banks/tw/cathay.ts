import type { Template } from '../../template/types.ts'
import { BILLED, NOT_YET, OFFER_HK } from '../shared.ts'

export const cathay: ReadonlyArray<Template> = [
  BILLED,
  OFFER_HK,
  NOT_YET,
  {
    id: 'daily',
    kind: 'purchase',
    isCommon: true,
    when: ['授權日期', '消費金額', '商店名稱'],
    sentences: ['(卡號末四碼|卡號後四碼|卡號末4碼|卡號後4碼|末四碼|後四碼|尾號) {account}'],
    rows: { each: '(正卡|附卡) [{digits}] {date}…備註{end} {money} {merchant}{end}' },
  },
]
