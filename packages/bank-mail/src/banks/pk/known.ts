import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'PK',
  `
    meezan-bank; Meezan Bank; meezanbank.com; meezan bank
    nayapay; NayaPay; nayapay.com; nayapay
    hbl; HBL; hbl.com; habib bank limited
    ubl; UBL; ubl.com.pk ubldigital.com; united bank limited
    mcb-pakistan; MCB Bank; mcb.com.pk; mcb bank limited
    bank-alfalah; Bank Alfalah; bankalfalah.com; bank alfalah
    allied-bank; Allied Bank; abl.com; allied bank limited
    faysal-bank; Faysal Bank; faysalbank.com; faysal bank
    bank-al-habib; Bank AL Habib; bankalhabib.com; bank al habib
    askari-bank; Askari Bank; askaribank.com.pk; askari bank
    sadapay; SadaPay; sadapay.pk; sadapay
    easypaisa; easypaisa; easypaisa.com.pk telenorbank.pk; easypaisa bank, easypaisa money transfer
    jazzcash; JazzCash; jazzcash.com.pk; jazzcash account
  `,
)
