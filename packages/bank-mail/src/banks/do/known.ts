import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'DO',
  `
    apap; APAP; apap.com.do; asociacion popular de ahorros y prestamos, apap
    banco-popular-dominicano; Banco Popular Dominicano; bpd.com.do popularenlinea.com; banco popular dominicano; advertisers=popularteinforma@popularenlinea.com
    bhd; Banco BHD; bhd.com.do bhdleon.com.do; banco bhd
    banreservas; Banreservas; banreservas.com banreservas.com.do; banreservas
    banco-santa-cruz; Banco Santa Cruz; bsc.com.do bancosantacruz.do; banco santa cruz
    scotiabank-do; Scotiabank República Dominicana; scotiabank.com.do do.scotiabank.com; scotiabank republica dominicana
    promerica-do; Promerica República Dominicana; promerica.com.do; banco promerica republica dominicana
    vimenca; Banco Vimenca; vimenca.com; banco vimenca
    banco-caribe; Banco Caribe; bancocaribe.com.do; banco caribe
    lafise-do; LAFISE República Dominicana; lafise.com.do; 
  `,
)
