import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'PT',
  `
    cgd; Caixa Geral de Depósitos; cgd.pt; caixa geral de depositos
    millennium-bcp; Millennium bcp; millenniumbcp.pt; millennium bcp
    santander-portugal; Santander Portugal; santander.pt; santander totta
    novobanco; novobanco; novobanco.pt; novobanco, novo banco
    bpi-portugal; Banco BPI; bancobpi.pt; banco bpi
    activobank; ActivoBank; activobank.pt; activobank
  `,
)
