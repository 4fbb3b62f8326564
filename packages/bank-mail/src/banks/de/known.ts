import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'DE',
  `
    sparkasse; Sparkasse; sparkasse.de; sparkasse
    deutsche-bank; Deutsche Bank; deutsche-bank.de; deutsche bank
    commerzbank; Commerzbank; commerzbank.com commerzbank.de; commerzbank
    ing-deutschland; ING Deutschland; ing.de ing-diba.de; ing-diba
    dkb; DKB; dkb.de; deutsche kreditbank
    n26; N26; n26.com; n26
    comdirect; comdirect; comdirect.de; comdirect
    postbank; Postbank; postbank.de; postbank
    volksbank; Volksbank; vr.de; volksbank, raiffeisenbank
    hypovereinsbank; HypoVereinsbank; hypovereinsbank.de unicredit.de; hypovereinsbank
    targobank; TARGOBANK; targobank.de; targobank
    consorsbank; Consorsbank; consorsbank.de; consorsbank
    trade-republic; Trade Republic; traderepublic.com; trade republic
    c24; C24 Bank; c24.de; c24 bank
    vivid; Vivid; vivid.money; vivid money
  `,
)
