import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

const known = banksOf('ID', COMMON)

/** Banks and wallets whose receipts are worded as all are. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('bri', 'BRI', ['bri.co.id'], ['bank rakyat indonesia', 'brimo']),
  known('bni', 'BNI', ['bni.co.id'], ['bank negara indonesia', 'wondr by bni']),
  known('bsi', 'BSI', ['bankbsi.co.id'], ['bank syariah indonesia', 'byond by bsi']),
  known('btn', 'BTN', ['btn.co.id'], ['bank tabungan negara']),
  known('jago', 'Bank Jago', ['jago.com'], ['bank jago']),
  known('cimb-niaga', 'CIMB Niaga', ['cimbniaga.co.id'], ['cimb niaga']),
  known('permata', 'PermataBank', ['permatabank.co.id', 'permatabank.com'], ['permatabank']),
  known('danamon', 'Danamon', ['danamon.co.id'], ['bank danamon']),
  known('maybank-indonesia', 'Maybank Indonesia', ['maybank.co.id'], ['maybank indonesia']),
  known('seabank-indonesia', 'SeaBank Indonesia', ['seabank.co.id'], ['seabank indonesia']),
  known('jenius', 'Jenius', ['jenius.com', 'btpn.com', 'smbci.com'], ['jenius']),
  known(
    'blu',
    'blu by BCA Digital',
    ['blubybcadigital.id', 'bcadigital.co.id', 'blubybca.id'],
    ['blu by bca digital', 'bluaccount'],
  ),
  known('superbank', 'Superbank', ['superbank.id'], ['superbank']),
  known('allo-bank', 'Allo Bank', ['allobank.com'], ['allo bank']),
  known(
    'gopay',
    'GoPay',
    ['gopay.co.id', 'go-pay.co.id', 'gojek.com'],
    ['gopay indonesia', 'pt dompet anak bangsa'],
  ),
  known('shopeepay', 'ShopeePay', ['shopeepay.co.id'], ['shopeepay indonesia']),
  known('line-bank-id', 'LINE Bank', ['linebank.co.id'], ['line bank by hana']),
  known('ovo', 'OVO', ['ovo.id'], ['pt visionet internasional']),
  known('dana-indonesia', 'DANA', ['dana.id'], ['dana indonesia']),
  known('flip', 'Flip', ['flip.id'], ['pt fliptech lentera inspirasi pertiwi']),
]
