import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'SV',
  `
    bac-el-salvador; BAC El Salvador; baccredomatic.sv; bac credomatic el salvador
    banco-agricola; Banco Agrícola; notificacionesbancoagricola.com bancoagricola.com bancoagricola.com.sv; banco agricola
    banco-cuscatlan; Banco Cuscatlán; bancocuscatlan.com bancocuscatlan.com.sv; banco cuscatlan
    davivienda-sv; Davivienda El Salvador; davivienda.com.sv; davivienda el salvador
    promerica-sv; Promerica El Salvador; promerica.com.sv; banco promerica el salvador
    atlantida-sv; Banco Atlántida El Salvador; bancoatlantida.com.sv; banco atlantida el salvador
  `,
)
