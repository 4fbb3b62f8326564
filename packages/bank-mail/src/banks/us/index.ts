import type { Bank } from '../../template/types.ts'
import { ally } from './ally.ts'
import { americanExpress } from './american-express.ts'
import { bankOfAmerica } from './bank-of-america.ts'
import { capitalOne } from './capital-one.ts'
import { cashApp } from './cash-app.ts'
import { charlesSchwab } from './charles-schwab.ts'
import { chase } from './chase.ts'
import { chime } from './chime.ts'
import { citi } from './citi.ts'
import { citizens } from './citizens.ts'
import { discover } from './discover.ts'
import { fifthThird } from './fifth-third.ts'
import { huntington } from './huntington.ts'
import { keybank } from './keybank.ts'
import { navyFederal } from './navy-federal.ts'
import { paypal } from './paypal.ts'
import { pnc } from './pnc.ts'
import { regions } from './regions.ts'
import { sofi } from './sofi.ts'
import { synchrony } from './synchrony.ts'
import { tdBank } from './td-bank.ts'
import { truist } from './truist.ts'
import { usBank } from './us-bank.ts'
import { usaa } from './usaa.ts'
import { venmo } from './venmo.ts'
import { wellsFargo } from './wells-fargo.ts'

export const US: ReadonlyArray<Bank> = [
  ally,
  americanExpress,
  bankOfAmerica,
  capitalOne,
  cashApp,
  charlesSchwab,
  chase,
  chime,
  citi,
  citizens,
  discover,
  fifthThird,
  huntington,
  keybank,
  navyFederal,
  paypal,
  pnc,
  regions,
  sofi,
  synchrony,
  tdBank,
  truist,
  usBank,
  usaa,
  venmo,
  wellsFargo,
]
