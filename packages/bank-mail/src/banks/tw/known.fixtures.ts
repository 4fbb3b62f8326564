/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { fixturesFrom } from '../../template/fixtures-from.ts'
import { sharedFixtures } from './shared-fixtures.ts'

const CATHAY = 'service@pxbillrc01.cathaybk.com.tw'

const digest = fixturesFrom(CATHAY).recorded(
  'the purchases of a day',
  [
    '國泰世華銀行消費彙整通知',
    '卡號後4碼: 5566\n卡別 行動卡號後4碼 授權日期 授權時間 消費地區\n正卡 7741 2026/02/11 12:45 TW\n消費金額 商店名稱 消費類別 備註\nNT$180 山水書店 註一\n\n卡別 行動卡號後4碼 授權日期 授權時間 消費地區\n正卡 2026/02/11 19:20 JP\n消費金額 商店名稱 消費類別 備註\nNT$1,250 BLUE CAFE 餐飲',
  ],
  { kind: 'purchase', amount: '180.00', currency: 'TWD', date: '2026-02-11', account: '5566' },
  { kind: 'purchase', amount: '1250.00', currency: 'TWD', date: '2026-02-11', account: '5566' },
)

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  cathay: [...sharedFixtures(CATHAY), digest],
}
