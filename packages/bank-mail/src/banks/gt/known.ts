import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'GT',
  `
    bac-guatemala; BAC Guatemala; baccredomatic.gt; bac credomatic guatemala
    banco-industrial; Banco Industrial; bi.com.gt bienlinea.bi.com.gt corporacionbi.com; banco industrial guatemala, bi en linea
    banrural; Banrural; banrural.com.gt; banrural
    gyt-continental; Banco G&T Continental; gytcontinental.com.gt gyt.com.gt; g&t continental
    bam; BAM; bam.com.gt; banco agromercantil
    promerica-gt; Promerica Guatemala; bancopromerica.com.gt; banco promerica guatemala
    bantrab; Bantrab; bantrab.com.gt bantrab.net.gt; bantrab
  `,
)
