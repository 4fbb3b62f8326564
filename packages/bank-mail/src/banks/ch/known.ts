import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'CH',
  `
    ubs; UBS; ubs.com; ubs switzerland
    yuh; Yuh; yuh.com; yuh
    postfinance; PostFinance; postfinance.ch; postfinance
    raiffeisen-schweiz; Raiffeisen Schweiz; raiffeisen.ch; raiffeisen schweiz
    zkb; Zürcher Kantonalbank; zkb.ch; zurcher kantonalbank
    twint; TWINT; twint.ch; twint
    viseca; Viseca; viseca.ch one-digitalservice.ch; viseca
    swisscard; Swisscard; swisscard.ch; swisscard
    cembra; Cembra; cembra.ch; cembra
    neon-switzerland; neon; neon-free.ch; neon switzerland
    migros-bank; Migros Bank; migrosbank.ch; migros bank
    bank-cler; Bank Cler; cler.ch; bank cler
    cornercard; Cornèrcard; cornercard.ch; cornercard
  `,
)
