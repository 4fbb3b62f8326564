import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

const known = banksOf('TW', COMMON)

/** Banks whose alerts are worded as all are. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('cathay', 'Cathay United Bank', ['cathaybk.com.tw'], ['國泰世華']),
  known('ctbc', 'CTBC Bank', ['ctbcbank.com'], ['中國信託']),
  known('esun', 'E.SUN Bank', ['esunbank.com', 'esunbank.com.tw'], ['玉山銀行']),
  known('taishin', 'Taishin Bank', ['taishinbank.com.tw', 'richart.tw'], ['台新銀行', 'richart']),
  known(
    'fubon',
    'Taipei Fubon Bank',
    ['taipeifubon.com.tw', 'fubon.com'],
    ['台北富邦', '富邦銀行'],
  ),
  known(
    'line-bank-tw',
    'LINE Bank Taiwan',
    ['linebank.com.tw'],
    ['line bank 連線商業銀行', '連線商業銀行'],
  ),
]
