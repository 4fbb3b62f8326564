/** One mail for each of the shared templates, as a given issuer would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** For every shared template; `from` is the issuer's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignoredBy } = fixturesFrom(from)
  const currency = 'KRW'
  const date = '2026-02-11'
  return [
    ignoredBy(
      'not-done',
      'card refused',
      '카드 승인거절 안내',
      '승인거절\n가맹점명: 등불서점\n이용금액: 12,000원\n사유: 한도초과',
      'declined',
    ),
    ignoredBy(
      'billed',
      'statement',
      '이용대금명세서 안내',
      '2월 청구금액 345,000원\n결제일: 2026.02.25',
      'statement',
    ),
    ignoredBy(
      'offer',
      'event',
      '혜택 안내',
      '이벤트 기간에 30,000원 이상 쓰면 3,000원 캐시백',
      'marketing',
    ),
    recorded(
      'card cancelled',
      ['카드 승인취소 안내', '가맹점명: 등불서점\n취소금액: 12,000원\n취소일시: 2026.02.11 14:30'],
      'cancelled',
      { kind: 'refund', amount: '12000', currency, merchant: '등불서점', date },
    ),
    recorded(
      'card used',
      [
        '카드 이용 안내',
        '카드번호: 5361-****-****-5566\n승인일시: 2026.02.11 14:30\n승인금액: 12,000원\n가맹점명: 등불서점\n할부: 일시불',
      ],
      'purchase',
      { kind: 'purchase', amount: '12000', currency, merchant: '등불서점', date, account: '5566' },
    ),
    recorded(
      'money received',
      ['입금 안내', '입금일시: 2026.02.11 14:30\n입금금액: 50,000원\n입금자명: 김등불'],
      'received',
      { kind: 'transfer_in', amount: '50000', currency, merchant: '김등불', date },
    ),
    recorded(
      'money sent',
      ['이체 안내', '거래일시: 2026.02.11 14:30\n이체금액: 50,000원\n받는분: 김등불'],
      'sent',
      { kind: 'transfer_out', amount: '50000', currency, merchant: '김등불', date },
    ),
  ]
}
