import type { Bank } from '../../template/types.ts'
import { COMMON } from '../asian-english-templates.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = [
  ...knownBanks(
    'SG',
    `
      maribank; MariBank; maribank.sg; maribank
    `,
    COMMON,
  ),
  ...knownBanks(
    'SG',
    `
      citibank-singapore; Citibank Singapore; citibank.com.sg; citibank singapore
      hsbc-singapore; HSBC Singapore; hsbc.com.sg hsbc.bank.singapore.limited@notification.hsbc.com.hk; hsbc singapore, hsbc bank (singapore)
      maybank-singapore; Maybank Singapore; maybank.com.sg maybank2u.com.sg; maybank singapore
      standard-chartered-singapore; Standard Chartered Singapore; alerts.sg@sc.com sg@sc.com; standard chartered bank (singapore), standard chartered singapore
      trust-bank; Trust Bank; trustbank.sg; trust bank singapore
      gxs; GXS Bank; gxs.com.sg; gxs bank
      youtrip; YouTrip; you.co youtrip.com; youtrip
    `,
  ),
]
