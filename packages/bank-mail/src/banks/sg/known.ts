import type { Bank } from '../../template/types.ts'
import { COMMON } from '../asian-english-templates.ts'
import { banksOf } from '../known-by-sender.ts'

const known = banksOf('SG', COMMON)

/** Banks whose alerts are worded as all are. */
export const KNOWN: ReadonlyArray<Bank> = [
  known(
    'maybank-singapore',
    'Maybank Singapore',
    ['maybank.com.sg', 'maybank2u.com.sg'],
    ['maybank singapore'],
  ),
  known(
    'standard-chartered-singapore',
    'Standard Chartered Singapore',
    ['alerts.sg@sc.com', 'sg@sc.com'],
    ['standard chartered bank (singapore)', 'standard chartered singapore'],
  ),
  known('trust-bank', 'Trust Bank', ['trustbank.sg'], ['trust bank singapore']),
  known('gxs', 'GXS Bank', ['gxs.com.sg'], ['gxs bank']),
  known('maribank', 'MariBank', ['maribank.sg'], ['maribank']),
  known('youtrip', 'YouTrip', ['you.co', 'youtrip.com'], ['youtrip']),
]
