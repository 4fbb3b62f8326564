import type { Bank } from '../../template/types.ts'
import { CARD_ROWS } from '../asian-english-templates.ts'
import { banksOf } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

const known = banksOf('MY', COMMON)

const hsbc = known(
  'hsbc-malaysia',
  'HSBC Malaysia',
  ['hsbc.com.my', 'hsbc.bank.malaysia.berhad@notification.hsbc.com.hk'],
  ['hsbc bank malaysia'],
)

/** Banks and wallets whose alerts are worded as all are. */
export const KNOWN: ReadonlyArray<Bank> = [
  known(
    'maybank',
    'Maybank',
    ['maybank.com.my', 'maybank2u.com.my', 'maybank.com'],
    ['maybank2u', 'malayan banking'],
  ),
  known(
    'cimb',
    'CIMB Bank',
    ['cimb.com', 'cimb.com.my', 'cimbclicks.com.my'],
    ['cimb bank berhad', 'cimb clicks'],
  ),
  known('public-bank', 'Public Bank', ['publicbank.com.my', 'pbebank.com'], ['public bank berhad']),
  known('rhb', 'RHB', ['rhbgroup.com', 'rhbgroup.com.my'], ['rhb bank']),
  known(
    'hong-leong',
    'Hong Leong Bank',
    ['hongleong.com.my', 'hlb.com.my'],
    ['hong leong bank', 'hlb connect'],
  ),
  known('ambank', 'AmBank', ['ambankgroup.com', 'ambg.com.my'], ['ambank']),
  known('bank-islam', 'Bank Islam', ['bankislam.com.my'], ['bank islam malaysia']),
  known(
    'touch-n-go',
    "Touch 'n Go eWallet",
    ['tngdigital.com.my', 'touchngo.com.my'],
    ["touch 'n go ewallet", 'tng digital'],
  ),
  known('gxbank', 'GXBank', ['gxbank.my'], ['gx bank berhad', 'gxbank']),
  known('bigpay', 'BigPay', ['bigpayme.com'], ['bigpay malaysia']),
  { ...hsbc, templates: [CARD_ROWS, ...hsbc.templates] },
]
