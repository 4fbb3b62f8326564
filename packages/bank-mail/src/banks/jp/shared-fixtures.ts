/** One mail for each of the shared templates, as a given issuer would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** For every shared template; `from` is the issuer's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignoredBy } = fixturesFrom(from)
  return [
    recorded(
      'purchase, labels behind bullets',
      [
        'カードご利用のお知らせ',
        'いつもご利用いただきありがとうございます。\n\n■ご利用日：2026/02/11 19:40\n■ご利用先：ミドリ書店\n■支払方法：1回\n■ご利用金額：2,480 円\n\nカード利用可能額：310,000 円',
      ],
      'purchase',
      {
        kind: 'purchase',
        amount: '2480',
        currency: 'JPY',
        merchant: 'ミドリ書店',
        date: '2026-02-11',
      },
    ),
    recorded(
      'purchase, labels in brackets',
      [
        'ショッピングご利用のお知らせ',
        '【ご利用日時(日本時間)】　2026/02/11 19:40\n【ご利用金額】　12,480円\n【ご利用先】　ミドリ書店\n\n身に覚えのない場合はご連絡ください。',
      ],
      'purchase',
      {
        kind: 'purchase',
        amount: '12480',
        currency: 'JPY',
        merchant: 'ミドリ書店',
        date: '2026-02-11',
      },
    ),
    recorded(
      'refund',
      [
        'ご利用取消のお知らせ',
        'ご利用取消日：2026/02/14\nご利用店舗：ミドリ書店\nご利用金額：2,480円\n上記のご利用は取消となりました。返金いたします。',
      ],
      'refund',
      { kind: 'refund', amount: '2480', currency: 'JPY', merchant: 'ミドリ書店' },
    ),
    ignoredBy(
      'not-done',
      'declined',
      'ご利用不可のお知らせ',
      'カードのご利用が承認されませんでした。\nご利用日：2026/02/11\nご利用先：ミドリ書店\nご利用金額：2,480円',
      'declined',
    ),
  ]
}
