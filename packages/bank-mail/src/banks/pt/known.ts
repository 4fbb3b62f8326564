import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('PT', 'cgd', 'Caixa Geral de Depósitos', ['cgd.pt'], ['caixa geral de depositos']),
  knownBySender('PT', 'millennium-bcp', 'Millennium bcp', ['millenniumbcp.pt'], ['millennium bcp']),
  knownBySender(
    'PT',
    'santander-portugal',
    'Santander Portugal',
    ['santander.pt'],
    ['santander totta'],
  ),
  knownBySender('PT', 'novobanco', 'novobanco', ['novobanco.pt'], ['novobanco', 'novo banco']),
  knownBySender('PT', 'bpi-portugal', 'Banco BPI', ['bancobpi.pt'], ['banco bpi']),
  knownBySender('PT', 'activobank', 'ActivoBank', ['activobank.pt'], ['activobank']),
]
