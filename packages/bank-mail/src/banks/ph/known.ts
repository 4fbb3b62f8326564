import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

const known = banksOf('PH', COMMON)

/** Banks and wallets whose alerts are worded as all are. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('bpi', 'BPI', ['bpi.com.ph'], ['bank of the philippine islands']),
  known('bdo', 'BDO', ['bdo.com.ph'], ['bdo unibank']),
  known('metrobank', 'Metrobank', ['metrobank.com.ph'], ['metrobank']),
  known('unionbank-ph', 'UnionBank', ['unionbankph.com'], ['unionbank of the philippines']),
  known('rcbc', 'RCBC', ['rcbc.com'], ['rizal commercial banking corporation', 'rcbc']),
  known('security-bank', 'Security Bank', ['securitybank.com.ph'], ['security bank corporation']),
  known('landbank', 'LANDBANK', ['landbank.com'], ['land bank of the philippines']),
  known('gcash', 'GCash', ['gcash.com'], ['gcash']),
  known('maya', 'Maya', ['maya.ph', 'paymaya.com'], ['maya philippines']),
  known('eastwest', 'EastWest', ['eastwestbanker.com'], ['eastwest bank']),
  known('gotyme', 'GoTyme', ['gotyme.com.ph'], ['gotyme bank']),
  known(
    'seabank-ph',
    'SeaBank Philippines',
    ['seabank.ph', 'seabank.com.ph'],
    ['seabank philippines'],
  ),
  known(
    'cimb-ph',
    'CIMB Bank Philippines',
    ['cimb.com.ph', 'cimbbank.com.ph'],
    ['cimb bank philippines'],
  ),
  known('tonik', 'Tonik', ['tonikbank.com'], ['tonik digital bank']),
]
