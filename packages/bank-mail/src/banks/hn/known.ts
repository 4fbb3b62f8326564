import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'HN',
  `
    bac-honduras; BAC Honduras; baccredomatic.hn; bac credomatic honduras
    banco-atlantida; Banco Atlántida; bancatlan.hn bancatlan.com; banco atlantida
    banpais; Banpaís; banpais.hn; banpais
    banco-de-occidente-hn; Banco de Occidente Honduras; bancodeoccidente.hn bancocci.hn; banco de occidente honduras
    davivienda-hn; Davivienda Honduras; davivienda.com.hn; davivienda honduras
    promerica-hn; Promerica Honduras; bancopromerica.com.hn bancopromerica.hn; banco promerica honduras
  `,
)
