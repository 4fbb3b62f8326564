import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'IT',
  `
    intesa-sanpaolo; Intesa Sanpaolo; intesasanpaolo.com intesasanpaolo.it isybank.com; intesa sanpaolo
    paypal-italia; PayPal Italia; paypal.it; paypal italia
    unicredit-italia; UniCredit; unicredit.it; unicredit spa
    fineco; Fineco; finecobank.com fineco.it; finecobank
    poste-italiane; BancoPosta e Postepay; posteitaliane.it postepay.it; postepay, bancoposta
    nexi; Nexi; nexi.it; nexi payments
    ing-italia; ING Italia; ing.it ingdirect.it; ing italia
    widiba; Widiba; widiba.it; widiba
    hype; Hype; hype.it; hype spa
  `,
)
