import type { Bank } from '../../template/types.ts'
import { CARD_ROWS } from '../asian-english-templates.ts'
import { banksOf } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** Thousands by comma or by dot, whichever the bank's system likes. */
const known = banksOf('VN', COMMON, { decimal: 'either' })

const hsbc = known(
  'hsbc-vietnam',
  'HSBC Vietnam',
  ['hsbc.com.vn', 'hsbc.vietnam@notification.hsbc.com.hk', 'hsbc@notification.hsbc.com.hk'],
  ['hsbc vietnam', 'hsbc việt nam'],
)

/** Banks and wallets whose alerts are worded as all are. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('vietcombank', 'Vietcombank', ['vietcombank.com.vn'], ['vietcombank', 'vcb digibank']),
  known('techcombank', 'Techcombank', ['techcombank.com.vn'], ['techcombank']),
  known('vpbank', 'VPBank', ['vpbank.com.vn', 'vpb.com.vn'], ['vpbank']),
  known('tpbank', 'TPBank', ['tpb.com.vn', 'tpbank.com.vn'], ['tpbank']),
  known('mb-bank', 'MB Bank', ['mbbank.com.vn'], ['mb bank', 'mbbank']),
  known('acb', 'ACB', ['acb.com.vn'], ['ngân hàng á châu']),
  known('vib', 'VIB', ['vib.com.vn'], ['vietnam international bank']),
  known('bidv', 'BIDV', ['bidv.com.vn'], ['bidv smartbanking', 'bidv']),
  known('vietinbank', 'VietinBank', ['vietinbank.vn'], ['vietinbank']),
  known('sacombank', 'Sacombank', ['sacombank.com.vn', 'sacombank.com'], ['sacombank']),
  known('timo', 'Timo', ['timo.vn'], ['timo digital bank']),
  known('cake', 'Cake by VPBank', ['cake.vn'], ['cake by vpbank']),
  known('momo', 'MoMo', ['momo.vn', 'mservice.com.vn'], ['ví momo']),
  { ...hsbc, templates: [CARD_ROWS, ...hsbc.templates] },
]
