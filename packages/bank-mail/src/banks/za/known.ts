import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'ZA',
  `
    absa; Absa; absa.co.za absa.africa; absa
    capitec; Capitec; capitecbank.co.za capitecbank.com; capitec
    discovery-bank; Discovery Bank; discovery.bank discovery.co.za; discovery bank
    fnb; FNB; fnb.co.za; fnb
    standard-bank; Standard Bank; standardbank.co.za standardbank.com; standard bank
    nedbank; Nedbank; nedbank.co.za; nedbank
    tymebank; TymeBank; tymebank.co.za; tymebank
    investec; Investec; investec.co.za; investec
    bank-zero; Bank Zero; bankzero.co.za; bank zero
    african-bank; African Bank; africanbank.co.za; african bank
  `,
)
