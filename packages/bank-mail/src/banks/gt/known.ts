import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'GT',
    'banco-industrial',
    'Banco Industrial',
    ['bi.com.gt', 'bienlinea.bi.com.gt', 'corporacionbi.com'],
    ['banco industrial guatemala', 'bi en linea'],
  ),
  knownBySender('GT', 'banrural', 'Banrural', ['banrural.com.gt'], ['banrural']),
  knownBySender(
    'GT',
    'gyt-continental',
    'Banco G&T Continental',
    ['gytcontinental.com.gt', 'gyt.com.gt'],
    ['g&t continental'],
  ),
  knownBySender('GT', 'bam', 'BAM', ['bam.com.gt'], ['banco agromercantil']),
  knownBySender(
    'GT',
    'promerica-gt',
    'Promerica Guatemala',
    ['bancopromerica.com.gt'],
    ['banco promerica guatemala'],
  ),
  knownBySender('GT', 'bantrab', 'Bantrab', ['bantrab.com.gt', 'bantrab.net.gt'], ['bantrab']),
]
