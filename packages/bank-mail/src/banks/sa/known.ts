import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'SA',
  `
    al-rajhi; Al Rajhi Bank; alrajhibank.com.sa alrajhibank.com; al rajhi bank
    snb; Saudi National Bank; alahli.com; saudi national bank
    alinma; Alinma Bank; alinma.com; alinma bank
    sab; SAB; sab.com sabb.com; saudi awwal bank
    riyad-bank; Riyad Bank; riyadbank.com; riyad bank
    stc-bank; STC Bank; stcbank.com.sa stcpay.com.sa; stc bank, stc pay
    d360; D360 Bank; d360.com; d360 bank
  `,
)
