import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** A bank that words its alerts as those of India do. */
function bank(
  id: string,
  name: string,
  senders: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
): Bank {
  return knownBySender('IN', id, name, senders, names, COMMON)
}

/** Banks that need no templates of their own. "Bank of India" is part of other banks' names: last. */
export const KNOWN: ReadonlyArray<Bank> = [
  bank('pnb', 'Punjab National Bank', ['pnb.co.in', 'pnb.bank.in'], ['punjab national bank']),
  bank(
    'bank-of-baroda',
    'Bank of Baroda',
    ['bankofbaroda.com', 'bankofbaroda.co.in', 'bankofbaroda.bank.in'],
    ['bank of baroda'],
  ),
  bank('rbl', 'RBL Bank', ['rblbank.com', 'rbl.bank.in'], ['rbl bank']),
  {
    ...bank('yes-bank', 'YES BANK', ['yesbank.in', 'yes.bank.in'], ['yes bank']),
    advertisers: ['information@yes.bank.in', 'custcom.yes.bank.in', 'yesbank.email'],
  },
  bank(
    'idfc-first',
    'IDFC FIRST Bank',
    ['idfcfirstbank.com', 'idfcfirst.bank.in'],
    ['idfc first bank'],
  ),
  bank(
    'au-small-finance-bank',
    'AU Small Finance Bank',
    ['aubank.in', 'au.bank.in'],
    ['au small finance bank', 'au bank'],
  ),
  bank(
    'union-bank-of-india',
    'Union Bank of India',
    ['unionbankofindia.bank', 'unionbankofindia.bank.in', 'ubi.bank.in'],
    ['union bank of india'],
  ),
  bank('slice', 'slice', ['sliceit.com', 'slice.bank.in'], ['slice small finance bank']),
  bank('jupiter', 'Jupiter', ['jupiter.money'], ['jupiter money']),
  bank('fi', 'Fi', ['fi.money', 'fi.care'], ['fi money']),
  bank('idbi', 'IDBI Bank', ['idbi.co.in', 'idbi.bank.in'], ['idbi bank']),
  bank('bandhan-bank', 'Bandhan Bank', ['bandhanbank.com', 'bandhan.bank.in'], ['bandhan bank']),
  bank(
    'equitas',
    'Equitas',
    ['equitasbank.com', 'equitas.bank.in'],
    ['equitas small finance bank'],
  ),
  bank('dcb', 'DCB Bank', ['dcbbank.com', 'dcb.bank.in'], ['dcb bank']),
  bank(
    'bank-of-maharashtra',
    'Bank of Maharashtra',
    ['mahabank.co.in', 'bankofmaharashtra.bank.in'],
    ['bank of maharashtra'],
  ),
  bank(
    'south-indian-bank',
    'South Indian Bank',
    ['sib.co.in', 'southindianbank.com', 'southindianbank.bank.in'],
    ['south indian bank'],
  ),
  bank(
    'indian-bank',
    'Indian Bank',
    ['indianbank.co.in', 'indianbank.in', 'indianbank.bank.in'],
    ['indian bank'],
  ),
  bank(
    'indian-overseas-bank',
    'Indian Overseas Bank',
    ['iob.in', 'iobnet.co.in', 'iob.bank.in'],
    ['indian overseas bank'],
  ),
  bank(
    'central-bank-of-india',
    'Central Bank of India',
    ['centralbankofindia.co.in', 'centralbank.co.in', 'centralbank.bank.in'],
    ['central bank of india'],
  ),
  bank('uco-bank', 'UCO Bank', ['ucobank.com', 'ucobank.co.in', 'uco.bank.in'], ['uco bank']),
  bank(
    'karnataka-bank',
    'Karnataka Bank',
    ['ktkbank.com', 'karnatakabank.com', 'karnatakabank.bank.in'],
    ['karnataka bank'],
  ),
  bank(
    'city-union-bank',
    'City Union Bank',
    ['cityunionbank.com', 'cityunionbank.in', 'cityunionbank.bank.in'],
    ['city union bank'],
  ),
  bank(
    'karur-vysya-bank',
    'Karur Vysya Bank',
    ['kvbmail.com', 'kvb.co.in', 'kvb.bank.in'],
    ['karur vysya bank'],
  ),
  bank('csb', 'CSB Bank', ['csb.co.in', 'csb.bank.in'], ['csb bank']),
  bank(
    'ujjivan',
    'Ujjivan Small Finance Bank',
    ['ujjivansfb.in', 'ujjivansfb.bank.in'],
    ['ujjivan small finance bank'],
  ),
  bank('paytm', 'Paytm', ['paytm.com', 'paytmbank.com'], ['paytm payments bank']),
  bank(
    'bank-of-india',
    'Bank of India',
    ['bankofindia.co.in', 'bankofindia.bank.in'],
    ['bank of india'],
  ),
  // Only banks that the Reserve Bank of India regulates have an address that ends so.
  bank('bank-in-india', 'Bank in India', ['bank.in'], ['.bank.in']),
]
