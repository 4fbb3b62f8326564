import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = [
  ...knownBanks(
    'HK',
    `
      za-bank; ZA Bank; za.group; za bank
    `,
    COMMON,
  ),
  ...knownBanks(
    'HK',
    `
      hsbc-hong-kong; HSBC Hong Kong; mail.hsbc.com.hk; hsbc hong kong, 香港滙豐
      hang-seng; Hang Seng Bank; hangseng.com; hang seng bank, 恒生銀行
      bochk; Bank of China (Hong Kong); bochk.com; bochk, 中銀香港
      citibank-hong-kong; Citibank Hong Kong; citibank.com.hk citibank.hk; citibank hong kong
      mox; Mox; mox.com; mox bank
    `,
  ),
]
