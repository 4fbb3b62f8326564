import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

const known = banksOf('KR', COMMON)

/** Issuers and banks whose alerts are worded as all are. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('shinhan-card', 'Shinhan Card', ['shinhancard.com', 'shinhan.com'], ['신한카드']),
  known('samsung-card', 'Samsung Card', ['samsungcard.com', 'samsungcard.co.kr'], ['삼성카드']),
  known('hyundai-card', 'Hyundai Card', ['hyundaicard.com'], ['현대카드']),
  known('kb-card', 'KB Kookmin Card', ['kbcard.com', 'kbstar.com'], ['국민카드', 'kb국민카드']),
  known('kakao-bank', 'KakaoBank', ['kakaobank.com'], ['카카오뱅크']),
  known('toss', 'Toss', ['toss.im', 'tossbank.com'], ['토스뱅크']),
]
