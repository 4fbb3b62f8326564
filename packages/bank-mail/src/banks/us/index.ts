import type { Bank } from '../../template/types.ts'
import { americanExpress } from './american-express.ts'
import { bankOfAmerica } from './bank-of-america.ts'
import { capitalOne } from './capital-one.ts'
import { chase } from './chase.ts'
import { citi } from './citi.ts'
import { discover } from './discover.ts'
import { KNOWN } from './known.ts'
import { paypal } from './paypal.ts'
import { usBank } from './us-bank.ts'
import { venmo } from './venmo.ts'
import { wellsFargo } from './wells-fargo.ts'

export const US: ReadonlyArray<Bank> = [
  americanExpress,
  bankOfAmerica,
  capitalOne,
  chase,
  citi,
  discover,
  paypal,
  usBank,
  venmo,
  wellsFargo,
  ...KNOWN,
]
