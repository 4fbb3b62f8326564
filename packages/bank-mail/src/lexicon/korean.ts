import { KOREAN_FIELDS } from './fields/korean.ts'
import type { Lexicon } from './lexicon.ts'

export const KOREAN: Lexicon = {
  code: 'ko',
  script: /[\uac00-\ud7af]/,
  countries: 'KR',
  fields: KOREAN_FIELDS,
  declined:
    '거절~|거부~|실패~|승인되지~|완료되지~|처리되지~|이루어지지~|불가~|잔액 부족~|잔액부족~|한도초과~|한도 초과~|만료~|미승인~|차단되~',
  reversed:
    '취소되었~|취소됐~|취소되어~|취소 완료~|취소완료~|승인취소~|승인 취소~|전액 환불~|환불되었~|환불됐~|반환되었~|취소하였~|취소했~',
  pending: '보류~|대기~|처리 중~|처리중~|진행 중~|진행중~|확인 중~|미확정~|아직~',
  requested: '요청일 뿐~|송금 요청~|결제 요청~|요청만~',
  scheduled: '예정입~|예정이~|결제 예정~|출금 예정~|예약되었~|예약됐~',
  condition: '만약|혹시',
  conditionAfter: '경우~|수 있습니다~|수도~|때에는~|시에는~|될 때~',
  general: '모든 거래',
  said: {
    refund: '환불|승인취소|결제취소',
    withdrawal: '현금인출|(<!입)출금',
    payment: '자동이체|자동납부|납부',
    transfer_in: '입금|받으셨',
    deposit: '급여',
    transfer_out: '이체|송금',
    fee: '수수료',
    purchase: '결제|승인|사용',
  },
  vague: { purchase: '거래' },
  amounts: {
    moved: '금액|이용금액|결제금액|승인금액',
    fee: '수수료',
    balance: '잔액|잔고|출금가능',
    other: '[이용]한도|누적[ ]금액|누적|포인트|할인|최소|최대|캐시백',
  },
}
