/** Mails in the words that banks of the country share, as a given bank would sign it. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'

/** A card use of the daily mail. */
function use(date: string, amount: string, merchant: string): string {
  return `<table><tr><td>卡別</td><td>行動卡號後4碼</td><td>授權日期</td><td>授權時間</td><td>消費地區</td></tr><tr><td>正卡</td><td>7712</td><td>${date}</td><td>13:05</td><td>TW</td></tr><tr><td colspan="2">消費金額</td><td>商店名稱</td><td>消費類別</td><td>備註</td></tr><tr><td colspan="2">${amount}</td><td>${merchant}</td><td>其他</td><td>&nbsp;</td></tr></table>`
}

/** `from` is the bank's own sender. */
export function sharedFixtures(from: string): ReadonlyArray<Fixture> {
  return chineseFixtures(from, 'TWD', 'NT$')
}

/** The same in the currency of another place that writes so, by its code and its sign. */
export function chineseFixtures(
  from: string,
  currency: string,
  sign: string,
): ReadonlyArray<Fixture> {
  const { recorded, ignored } = fixturesFrom(from)
  const date = '2026-02-11'
  return [
    ignored('one-time code', '交易驗證碼', `您的交易驗證碼為 482913，消費金額 ${sign}1,250`, 'otp'),
    ignored(
      'card refused',
      '交易通知',
      '您的信用卡末四碼5566於2026/02/11消費520元交易失敗。',
      'declined',
    ),
    ignored(
      'statement',
      '繳款提醒',
      `本期應繳總金額 ${sign}12,345，請於 2026/02/25 前繳款。`,
      'statement',
    ),
    ignored(
      'gift for spending',
      '好禮通知',
      `刷卡滿 ${sign}3,000 享 ${sign}300 回饋，活動至 2026/02/28。`,
      'marketing',
    ),
    ignored(
      'instalments on offer',
      '分期邀請',
      `您於 2026/02/11 消費 ${sign}15,000 可申請分期 6 期`,
      'information',
    ),
    recorded(
      'two card uses of a day',
      [
        '消費彙整通知',
        `<p>卡號後4碼：5566</p>${use('2026/02/10', `${sign}275`, '山水書局')}${use('2026/02/11', `${sign}1,360`, 'LUMEN CLOUD')}`,
      ],
      {
        kind: 'purchase',
        amount: '275.00',
        currency,
        merchant: '山水書局',
        date: '2026-02-10',
        account: '5566',
      },
      {
        kind: 'purchase',
        amount: '1360.00',
        currency,
        merchant: 'LUMEN CLOUD',
        date,
        account: '5566',
      },
    ),
    recorded(
      'card used, labels',
      [
        '信用卡即時消費通知',
        `卡號末四碼：5566\n消費日期：2026/02/11 12:45\n消費金額：${sign} 1,250\n特店名稱：山水書局`,
      ],
      {
        kind: 'purchase',
        amount: '1250.00',
        currency,
        merchant: '山水書局',
        date,
        account: '5566',
      },
    ),
    recorded(
      'card used, a sentence',
      [
        '信用卡即時消費通知',
        '您於 2026/02/11 12:45 使用信用卡 (末四碼 5566) 刷卡消費 460 元。\n特約商店：山水書局',
      ],
      {
        kind: 'purchase',
        amount: '460.00',
        currency,
        merchant: '山水書局',
        date,
        account: '5566',
      },
    ),
    recorded(
      'salary',
      [
        '入帳通知',
        `您的帳戶有一筆款項入帳\n入帳金額：${sign}30,000\n交易時間：2026/02/11 12:45\n附言：薪資`,
      ],
      { kind: 'deposit', amount: '30000.00', currency, date },
    ),
    recorded(
      'money received',
      ['入帳通知', `您的帳戶有一筆款項入帳\n入帳金額：${sign}3,000\n交易時間：2026/02/11 12:45`],
      { kind: 'transfer_in', amount: '3000.00', currency, date },
    ),
    recorded(
      'money sent',
      ['轉帳通知', `您已成功轉帳 ${sign}1,000 至 王山水。\n交易時間：2026/02/11 12:45`],
      { kind: 'transfer_out', amount: '1000.00', currency, merchant: '王山水', date },
    ),
  ]
}
