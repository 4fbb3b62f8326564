import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('ID', 'bri', 'BRI', ['bri.co.id'], ['bank rakyat indonesia']),
  knownBySender('ID', 'bni', 'BNI', ['bni.co.id'], ['bank negara indonesia']),
  knownBySender('ID', 'jago', 'Bank Jago', ['jago.com'], ['bank jago']),
  knownBySender('ID', 'cimb-niaga', 'CIMB Niaga', ['cimbniaga.co.id'], ['cimb niaga']),
  knownBySender(
    'ID',
    'permata',
    'PermataBank',
    ['permatabank.co.id', 'permatabank.com'],
    ['permatabank'],
  ),
  knownBySender('ID', 'danamon', 'Danamon', ['danamon.co.id'], ['bank danamon']),
  knownBySender(
    'ID',
    'seabank-indonesia',
    'SeaBank Indonesia',
    ['seabank.co.id'],
    ['seabank indonesia'],
  ),
  knownBySender('ID', 'jenius', 'Jenius', ['jenius.com', 'btpn.com', 'smbci.com'], ['jenius']),
  knownBySender(
    'ID',
    'blu',
    'blu by BCA Digital',
    ['blubybcadigital.id', 'bcadigital.co.id'],
    ['blu by bca digital'],
  ),
  knownBySender('ID', 'gopay', 'GoPay', ['gopay.co.id', 'gojek.com'], ['gopay']),
]
