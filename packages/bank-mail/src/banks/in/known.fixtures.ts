/** Fixtures of the banks whose alerts are worded as others are, by id. */
import type { Fixture } from '../../template/fixture.ts'
import { commonFixtures } from './shared-fixtures.ts'

export const FIXTURES: Readonly<Record<string, ReadonlyArray<Fixture>>> = {
  'au-small-finance-bank': commonFixtures(
    'AU Small Finance Bank <alerts@aubank.in>',
    'AU Small Finance Bank',
  ),
  'bandhan-bank': commonFixtures('Bandhan Bank <alerts@bandhanbank.com>', 'Bandhan Bank'),
  'bank-in-india': commonFixtures(
    'River Cooperative Bank <alerts@rivercoop.bank.in>',
    'River Cooperative Bank',
  ),
  'bank-of-baroda': commonFixtures('Bank of Baroda <alerts@bankofbaroda.com>', 'Bank of Baroda'),
  'bank-of-india': commonFixtures('Bank of India <alerts@bankofindia.co.in>', 'Bank of India'),
  'bank-of-maharashtra': commonFixtures(
    'Bank of Maharashtra <alerts@mahabank.co.in>',
    'Bank of Maharashtra',
  ),
  'central-bank-of-india': commonFixtures(
    'Central Bank of India <alerts@centralbankofindia.co.in>',
    'Central Bank of India',
  ),
  'city-union-bank': commonFixtures(
    'City Union Bank <alerts@cityunionbank.com>',
    'City Union Bank',
  ),
  csb: commonFixtures('CSB Bank <alerts@csb.co.in>', 'CSB Bank'),
  dcb: commonFixtures('DCB Bank <alerts@dcbbank.com>', 'DCB Bank'),
  equitas: commonFixtures('Equitas <alerts@equitasbank.com>', 'Equitas'),
  fi: commonFixtures('Fi <alerts@fi.money>', 'Fi'),
  idbi: commonFixtures('IDBI Bank <alerts@idbi.co.in>', 'IDBI Bank'),
  'idfc-first': commonFixtures('IDFC FIRST Bank <alerts@idfcfirstbank.com>', 'IDFC FIRST Bank'),
  'indian-bank': commonFixtures('Indian Bank <alerts@indianbank.co.in>', 'Indian Bank'),
  'indian-overseas-bank': commonFixtures(
    'Indian Overseas Bank <alerts@iob.in>',
    'Indian Overseas Bank',
  ),
  jupiter: commonFixtures('Jupiter <alerts@jupiter.money>', 'Jupiter'),
  'karnataka-bank': commonFixtures('Karnataka Bank <alerts@ktkbank.com>', 'Karnataka Bank'),
  'karur-vysya-bank': commonFixtures('Karur Vysya Bank <alerts@kvbmail.com>', 'Karur Vysya Bank'),
  paytm: commonFixtures('Paytm <alerts@paytm.com>', 'Paytm'),
  pnb: commonFixtures('Punjab National Bank <alerts@pnb.co.in>', 'Punjab National Bank'),
  rbl: commonFixtures('RBL Bank <alerts@rblbank.com>', 'RBL Bank'),
  slice: commonFixtures('slice <alerts@sliceit.com>', 'slice'),
  'south-indian-bank': commonFixtures('South Indian Bank <alerts@sib.co.in>', 'South Indian Bank'),
  'uco-bank': commonFixtures('UCO Bank <alerts@ucobank.com>', 'UCO Bank'),
  ujjivan: commonFixtures(
    'Ujjivan Small Finance Bank <alerts@ujjivansfb.in>',
    'Ujjivan Small Finance Bank',
  ),
  'union-bank-of-india': commonFixtures(
    'Union Bank of India <alerts@unionbankofindia.bank>',
    'Union Bank of India',
  ),
  'yes-bank': commonFixtures('YES BANK <alerts@yesbank.in>', 'YES BANK'),
}
