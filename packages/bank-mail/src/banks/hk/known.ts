import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

const known = banksOf('HK', COMMON)

/** Banks whose alerts are worded as all are. HSBC's host in Hong Kong sends for other countries, too. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('hsbc-hong-kong', 'HSBC Hong Kong', ['mail.hsbc.com.hk'], ['hsbc hong kong', '香港滙豐']),
  known('hang-seng', 'Hang Seng Bank', ['hangseng.com'], ['hang seng bank', '恒生銀行']),
  known('bochk', 'Bank of China (Hong Kong)', ['bochk.com'], ['bochk', '中銀香港']),
  known(
    'citibank-hong-kong',
    'Citibank Hong Kong',
    ['citibank.com.hk', 'citibank.hk'],
    ['citibank hong kong'],
  ),
  known('mox', 'Mox', ['mox.com'], ['mox bank']),
  known('za-bank', 'ZA Bank', ['za.group'], ['za bank']),
]
