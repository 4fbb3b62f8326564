import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'KR',
  `
    shinhan-card; Shinhan Card; shinhancard.com shinhan.com; 신한카드
    samsung-card; Samsung Card; samsungcard.com samsungcard.co.kr; 삼성카드
    hyundai-card; Hyundai Card; hyundaicard.com; 현대카드
    kb-card; KB Kookmin Card; kbcard.com kbstar.com; 국민카드, kb국민카드
    kakao-bank; KakaoBank; kakaobank.com; 카카오뱅크
    toss; Toss; toss.im tossbank.com; 토스뱅크
  `,
)
