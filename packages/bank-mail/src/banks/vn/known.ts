import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = [
  ...knownBanks(
    'VN',
    `
      vietcombank; Vietcombank; vietcombank.com.vn; vietcombank, vcb digibank; decimal=either
      vib; VIB; vib.com.vn; vietnam international bank; decimal=either
      timo; Timo; timo.vn; timo digital bank; decimal=either
    `,
    COMMON,
  ),
  ...knownBanks(
    'VN',
    `
      hsbc-vietnam; HSBC Vietnam; hsbc.com.vn hsbc.vietnam@notification.hsbc.com.hk hsbc@notification.hsbc.com.hk; hsbc vietnam, hsbc việt nam; decimal=either
    `,
    COMMON,
  ),
  ...knownBanks(
    'VN',
    `
      techcombank; Techcombank; techcombank.com.vn; techcombank; decimal=either
      vpbank; VPBank; vpbank.com.vn vpb.com.vn; vpbank; decimal=either
      tpbank; TPBank; tpb.com.vn tpbank.com.vn; tpbank; decimal=either
      mb-bank; MB Bank; mbbank.com.vn; mb bank, mbbank; decimal=either
      acb; ACB; acb.com.vn; ngân hàng á châu; decimal=either
      bidv; BIDV; bidv.com.vn; bidv smartbanking, bidv; decimal=either
      vietinbank; VietinBank; vietinbank.vn; vietinbank; decimal=either
      sacombank; Sacombank; sacombank.com.vn sacombank.com; sacombank; decimal=either
      cake; Cake by VPBank; cake.vn; cake by vpbank; decimal=either
      momo; MoMo; momo.vn mservice.com.vn; ví momo; decimal=either
    `,
  ),
]
