import type { Bank } from '../../template/types.ts'
import { americanExpress } from './american-express.ts'
import { bankOfAmerica } from './bank-of-america.ts'
import { becu } from './becu.ts'
import { capitalOne } from './capital-one.ts'
import { cashApp } from './cash-app.ts'
import { charlesSchwab } from './charles-schwab.ts'
import { chase } from './chase.ts'
import { citi } from './citi.ts'
import { discover } from './discover.ts'
import { KNOWN } from './known.ts'
import { navyFederal } from './navy-federal.ts'
import { paypal } from './paypal.ts'
import { PUERTO_RICO } from './puerto-rico.ts'
import { usBank } from './us-bank.ts'
import { usaa } from './usaa.ts'
import { venmo } from './venmo.ts'
import { wellsFargo } from './wells-fargo.ts'

export const US: ReadonlyArray<Bank> = [
  americanExpress,
  bankOfAmerica,
  becu,
  capitalOne,
  cashApp,
  charlesSchwab,
  chase,
  citi,
  discover,
  navyFederal,
  paypal,
  usBank,
  usaa,
  venmo,
  wellsFargo,
  ...KNOWN,
  ...PUERTO_RICO,
]
