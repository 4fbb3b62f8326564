import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'CA',
  `
    bmo; BMO; bmo.com; bank of montreal, bmo, banque de montréal; decimal=either
    mbna-canada; MBNA Canada; mbna.ca; mbna
    rbc; RBC; rbc.com royalbank.com; rbc royal bank, royal bank of canada, rbc banque royale; decimal=either; advertisers=offers.rbc.com newsletters.rbc.com customervoice360.rbc.com
    scotiabank; Scotiabank; scotiabank.com; bank of nova scotia; decimal=either
    tangerine; Tangerine; tangerine.ca; tangerine bank, banque tangerine; decimal=either; advertisers=email.tangerine.ca e.tangerine.ca
    td-canada; TD Canada Trust; td.com; td canada trust, td credit card; decimal=either
    cibc; CIBC; cibc.com; cibc; decimal=either
    simplii; Simplii; simplii.com; simplii financial
    national-bank-of-canada; National Bank of Canada; nbc.ca bnc.ca; national bank of canada, banque nationale; decimal=either
    desjardins; Desjardins; desjardins.com; desjardins; decimal=either
    eq-bank; EQ Bank; eqbank.ca; eq bank; advertisers=marketing.eqbank.ca
    wealthsimple; Wealthsimple; wealthsimple.com; wealthsimple; advertisers=e-news.wealthsimple.com
    koho; KOHO; koho.ca; koho
    neo-financial; Neo Financial; neofinancial.com; neo financial
    rogers-bank; Rogers Bank; rogersbank.com; rogers bank
    pc-financial; PC Financial; pcfinancial.ca; pc financial, services financiers le choix du président; decimal=either
    canadian-tire-bank; Canadian Tire Bank; ctfs.com; canadian tire bank, triangle mastercard
    brim; Brim Financial; brimfinancial.com; brim financial
    laurentian-bank; Laurentian Bank; laurentianbank.ca banquelaurentienne.ca; laurentian bank, banque laurentienne
    coast-capital; Coast Capital; coastcapitalsavings.com; coast capital savings; timeZone=America/Vancouver
    vancity; Vancity; vancity.com; vancity; timeZone=America/Vancouver
    meridian; Meridian; meridiancu.ca; meridian credit union
    atb; ATB Financial; atb.com; atb financial; timeZone=America/Edmonton
    oaken; Oaken Financial; oaken.com; oaken financial
    questrade; Questrade; questrade.com; questrade
    shakepay; Shakepay; shakepay.com; shakepay
    firstontario; FirstOntario; firstontario.com; firstontario credit union
    duca; DUCA; duca.com; duca credit union
  `,
)
