import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'BD',
  `
    brac-bank; BRAC Bank; bracbank.com; brac bank
    eastern-bank; Eastern Bank; ebl.com.bd ebl-bd.com; eastern bank plc
    dutch-bangla-bank; Dutch-Bangla Bank; dutchbanglabank.com; dutch-bangla bank, dutch bangla bank
    prime-bank; Prime Bank; primebank.com.bd; prime bank plc
    mutual-trust-bank; Mutual Trust Bank; mutualtrustbank.com; mutual trust bank
    islami-bank-bangladesh; Islami Bank; islamibankbd.com; islami bank bangladesh
    ucb-bangladesh; UCB; ucb.com.bd ucbl.com.bd; united commercial bank
  `,
)
