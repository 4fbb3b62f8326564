import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = [
  ...knownBanks(
    'TW',
    `
      cathay; Cathay United Bank; cathaybk.com.tw; 國泰世華
    `,
    COMMON,
  ),
  ...knownBanks(
    'TW',
    `
      ctbc; CTBC Bank; ctbcbank.com; 中國信託
      esun; E.SUN Bank; esunbank.com esunbank.com.tw; 玉山銀行
      taishin; Taishin Bank; taishinbank.com.tw richart.tw; 台新銀行, richart
      fubon; Taipei Fubon Bank; taipeifubon.com.tw fubon.com; 台北富邦, 富邦銀行
      line-bank-tw; LINE Bank Taiwan; linebank.com.tw; line bank 連線商業銀行, 連線商業銀行
    `,
  ),
]
