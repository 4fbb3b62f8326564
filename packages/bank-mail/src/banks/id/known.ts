import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = [
  ...knownBanks(
    'ID',
    `
      bri; BRI; bri.co.id; bank rakyat indonesia, brimo
      seabank-indonesia; SeaBank Indonesia; seabank.co.id; seabank indonesia
      ovo; OVO; ovo.id; pt visionet internasional
    `,
    COMMON,
  ),
  ...knownBanks(
    'ID',
    `
      mandiri; Bank Mandiri; bankmandiri.co.id; bank mandiri, livin by mandiri
      ocbc-indonesia; OCBC Indonesia; ocbc.id; ocbc indonesia, ocbc nisp
      bni; BNI; bni.co.id; bank negara indonesia, wondr by bni
      bsi; BSI; bankbsi.co.id; bank syariah indonesia, byond by bsi
      btn; BTN; btn.co.id; bank tabungan negara
      jago; Bank Jago; jago.com; bank jago
      cimb-niaga; CIMB Niaga; cimbniaga.co.id; cimb niaga
      permata; PermataBank; permatabank.co.id permatabank.com; permatabank
      danamon; Danamon; danamon.co.id; bank danamon
      maybank-indonesia; Maybank Indonesia; maybank.co.id; maybank indonesia
      jenius; Jenius; jenius.com btpn.com smbci.com; jenius
      blu; blu by BCA Digital; blubybcadigital.id bcadigital.co.id blubybca.id; blu by bca digital, bluaccount
      superbank; Superbank; superbank.id; superbank
      allo-bank; Allo Bank; allobank.com; allo bank
      gopay; GoPay; gopay.co.id go-pay.co.id gojek.com; gopay indonesia, pt dompet anak bangsa
      shopeepay; ShopeePay; shopeepay.co.id; shopeepay indonesia
      line-bank-id; LINE Bank; linebank.co.id; line bank by hana
      dana-indonesia; DANA; dana.id; dana indonesia
      flip; Flip; flip.id; pt fliptech lentera inspirasi pertiwi
    `,
  ),
]
