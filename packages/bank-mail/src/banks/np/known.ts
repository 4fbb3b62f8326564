import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'NP',
  `
    nabil-bank; Nabil Bank; nabilbank.com; nabil bank
    nepal-investment-mega-bank; Nepal Investment Mega Bank; nimb.com.np; nepal investment mega bank, nimb alert
    nic-asia; NIC ASIA Bank; nicasiabank.com; nic asia
    everest-bank; Everest Bank; ebl.com.np everestbankltd.com; everest bank
    global-ime-bank; Global IME Bank; globalimebank.com gibl.com.np; global ime bank
    himalayan-bank; Himalayan Bank; himalayanbank.com; himalayan bank
    siddhartha-bank; Siddhartha Bank; siddharthabank.com; siddhartha bank
    nmb-bank; NMB Bank; nmb.com.np; nmb bank
    khalti; Khalti; khalti.com; khalti
  `,
)
