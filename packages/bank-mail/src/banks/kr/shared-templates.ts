import type { IgnoringTemplate, RecordingTemplate } from '../../template/types.ts'

/* The alerts that card issuers and banks of Korea word alike: labels one a line. */

const AMOUNT = '승인금액|이용금액|결제금액|사용금액|거래금액|출금금액|이체금액'
const DATE = '승인일시|이용일시|결제일시|사용일시|거래일시|승인일자|이용일자|거래일자|이체일시|일시'
const MERCHANT = '가맹점명|이용가맹점|가맹점|사용처|이용처|결제처'
const ACCOUNT = '카드번호|이용카드|계좌번호|출금계좌'

export const NOT_DONE: IgnoringTemplate = {
  id: 'not-done',
  when: ['승인거절|승인 거절|결제 실패|거래 실패|이체 실패|잔액부족|한도초과'],
  ignored: 'declined',
}

export const BILLED: IgnoringTemplate = {
  id: 'billed',
  when: ['청구금액|결제예정금액|이용대금명세서|결제 예정|납부 예정'],
  unless: ['승인일시|승인금액'],
  ignored: 'statement',
}

export const OFFER: IgnoringTemplate = {
  id: 'offer',
  when: ['이벤트|캐시백 혜택|경품'],
  unless: ['승인일시|승인금액|이용일시'],
  ignored: 'marketing',
}

export const CANCELLED: RecordingTemplate = {
  id: 'cancelled',
  kind: 'refund',
  isCommon: true,
  when: ['승인취소|승인 취소|취소금액|환불'],
  labels: {
    amount: `취소금액|환불금액|${AMOUNT}`,
    merchant: MERCHANT,
    date: `취소일시|${DATE}`,
    account: ACCOUNT,
  },
}

export const PURCHASE: RecordingTemplate = {
  id: 'purchase',
  kind: 'purchase',
  isCommon: true,
  when: ['승인~|결제~|사용~|이용~', MERCHANT],
  unless: ['취소|환불|예정'],
  labels: { amount: AMOUNT, merchant: MERCHANT, date: DATE, account: ACCOUNT },
}

export const RECEIVED: RecordingTemplate = {
  id: 'received',
  kind: 'transfer_in',
  isCommon: true,
  when: ['입금금액|입금액'],
  unless: ['예정|취소'],
  labels: {
    amount: '입금금액|입금액',
    merchant: '입금자명|입금자|보낸분|보낸 분|송금인',
    date: `입금일시|${DATE}`,
    account: '입금계좌|계좌번호',
  },
}

export const SENT: RecordingTemplate = {
  id: 'sent',
  kind: 'transfer_out',
  isCommon: true,
  when: ['이체금액|송금금액|출금금액'],
  unless: ['예정|예약|취소'],
  labels: {
    amount: '이체금액|송금금액|출금금액',
    merchant: '받는분|받는 분|수취인명|수취인|예금주',
    date: DATE,
    account: '출금계좌|출금계좌번호',
  },
}

export const COMMON = [NOT_DONE, BILLED, OFFER, CANCELLED, PURCHASE, RECEIVED, SENT] as const
