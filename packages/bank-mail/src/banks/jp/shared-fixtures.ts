/** One mail for each of the shared templates, as a given issuer would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** For every shared template; `from` is the issuer's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded, ignored, ignoredBy } = fixturesFrom(from)
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
    ignored(
      'one-time code',
      'ワンタイムパスワードのお知らせ',
      'ワンタイムパスワード：482913\nご利用金額：2,480円\nご利用先：ミドリ書店',
      'otp',
    ),
    ignoredBy(
      'billed',
      'what will be taken for the month',
      'お支払い内容のお知らせ',
      '2月26日お支払い分をお知らせします。\nお支払い金額：45,678円\nお支払日：2026/02/26',
      'statement',
    ),
    ignoredBy(
      'to-come',
      'taken some days from now',
      'お知らせ',
      '2月27日に口座振替いたします。\n残高をご確認ください。',
      'reminder',
    ),
    ignoredBy(
      'limit-changed',
      'limit changed',
      'お手続き完了のお知らせ',
      'ご利用可能額が変更されました。\nご利用可能額：500,000円',
      'settings',
    ),
    ignoredBy(
      'convertible',
      'a use that could be paid by instalments',
      'お支払い方法のご案内',
      '2026/02/11のご利用分 30,000円をリボ払いに変更できます。',
      'marketing',
    ),
    ignoredBy(
      'asked',
      'a use that the issuer asks about',
      'カード利用確認のお願い',
      '以下のお取引はお客さまご本人のご利用でしょうか。\nご利用日時：2026/02/11 12:34\nご利用先：ミドリ書店\nご利用金額：45,000円',
      'security',
    ),
    ignoredBy(
      'revolving',
      'a use on offer as a revolving debt',
      'ご案内',
      '2026/02/11 ミドリ書店 ご利用金額 45,000円 はあとからリボに変更できます。',
      'marketing',
    ),
    recorded(
      'cash from a credit card',
      [
        'ご利用のお知らせ',
        'ご利用日：2026/02/11\nキャッシングご利用金額：30,000円\nカード番号末尾：5566',
      ],
      'cash-advance',
      {
        kind: 'withdrawal',
        amount: '30000',
        currency: 'JPY',
        date: '2026-02-11',
        account: '5566',
      },
    ),
    recorded(
      'table of two uses',
      [
        'カード利用のお知らせ',
        '<table><tr><th>利用日</th><th>利用先</th><th>利用者</th><th>支払方法</th><th>利用金額</th><th>支払月</th></tr><tr><td>2026/02/10</td><td>ミドリ書店</td><td>本人</td><td>1回</td><td>2,480 円</td><td>2026/03</td></tr><tr><td>2026/02/11</td><td>アオイ薬局</td><td>本人</td><td>1回</td><td>850 円</td><td>2026/03</td></tr></table>',
      ],
      'table',
      {
        kind: 'purchase',
        amount: '2480',
        currency: 'JPY',
        merchant: 'ミドリ書店',
        date: '2026-02-10',
      },
      {
        kind: 'purchase',
        amount: '850',
        currency: 'JPY',
        merchant: 'アオイ薬局',
        date: '2026-02-11',
      },
    ),
    recorded(
      'two uses, labels behind bullets',
      [
        'カード利用のお知らせ',
        '■利用日: 2026/02/10\n■利用先: ミドリ書店\n■利用者: 本人\n■支払方法: 1回\n■利用金額: 2,480 円\n■支払月: 2026/03\n\n■利用日: 2026/02/11\n■利用先: アオイ薬局\n■利用者: 本人\n■支払方法: 1回\n■利用金額: 850 円\n■支払月: 2026/03',
      ],
      'purchases',
      {
        kind: 'purchase',
        amount: '2480',
        currency: 'JPY',
        merchant: 'ミドリ書店',
        date: '2026-02-10',
      },
      {
        kind: 'purchase',
        amount: '850',
        currency: 'JPY',
        merchant: 'アオイ薬局',
        date: '2026-02-11',
      },
    ),
    recorded(
      'shop and amount in one line, without labels',
      ['カード利用のお知らせ', '2026/02/11 12:34\nミドリ書店（買物）  2,480円'],
      'bought',
      {
        kind: 'purchase',
        amount: '2480',
        currency: 'JPY',
        merchant: 'ミドリ書店',
        date: '2026-02-11',
      },
    ),
    recorded(
      'card number by its last digits',
      [
        'カードご利用速報',
        'ご利用日時：2026年2月11日 20:18\nご利用加盟店名：ミドリ書店\nご利用金額：2,480円\nカード番号下4桁：5566',
      ],
      'purchase',
      {
        kind: 'purchase',
        amount: '2480',
        currency: 'JPY',
        merchant: 'ミドリ書店',
        date: '2026-02-11',
        time: '20:18',
        account: '5566',
      },
    ),
    recorded(
      'debit card, the amount without its currency',
      [
        'デビットカードご利用のお知らせ',
        '承認番号　　　　： 123456\n利用日時　　　　： 2026/02/11 20:18:11\n利用加盟店　　　： MIDORI BOOKS\n引落通貨　　　　： JPY\n引落金額　　　　： 3,618.00',
      ],
      'debit',
      {
        kind: 'purchase',
        amount: '3618',
        currency: 'JPY',
        merchant: 'MIDORI BOOKS',
        date: '2026-02-11',
      },
    ),
  ]
}

/** For every template of `BANKING`. */
export function bankingFixtures(from: string): ReadonlyArray<Fixture> {
  const { recorded } = fixturesFrom(from)
  const currency = 'JPY'
  const date = '2026-02-11'
  return [
    ...sharedFixtures(from),
    recorded(
      'salary',
      [
        '入金のお知らせ',
        'お客さまの口座に入金がありました。\n入金日：2026年2月11日\n口座番号：****566\n入金額：250,000円\n内容：給料振込',
      ],
      'salary',
      { kind: 'deposit', amount: '250000', currency, date, account: '566' },
    ),
    recorded(
      'money received',
      [
        '振込入金のお知らせ',
        'お客さまの口座に振込入金がございました。\n入金日：2026年2月11日\n振込依頼人：アオイ ハナ\n入金金額：50,000円',
      ],
      'credited',
      { kind: 'transfer_in', amount: '50000', currency, merchant: 'アオイ ハナ', date },
    ),
    recorded(
      'money sent, with its fee',
      [
        'お振込受付のお知らせ',
        '次のお振込を受け付けました。\n受付日時：2026年2月11日 20時18分\n振込先：ミドリ銀行 本店\n受取人：アオイ ハナ\n振込金額：30,000円\n振込手数料：154円',
      ],
      'wired',
      { kind: 'transfer_out', amount: '30000', currency, merchant: 'アオイ ハナ', date },
    ),
    recorded(
      'taken by a biller',
      [
        'お知らせ',
        'お客さまの口座から出金がありました。\n出金日：2026年2月11日\n出金額：12,000円\n内容：ミドリデンキ',
      ],
      'debited',
      { kind: 'payment', amount: '12000', currency, merchant: 'ミドリデンキ', date },
    ),
  ]
}
