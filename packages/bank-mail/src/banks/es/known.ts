import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'
import { COMMON } from './shared-templates.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('ES', 'bbva-espana', 'BBVA España', ['bbva.es'], ['bbva espana'], COMMON),
  knownBySender(
    'ES',
    'santander-espana',
    'Santander España',
    ['bancosantander.es', 'gruposantander.es'],
    ['santander espana'],
    COMMON,
  ),
  knownBySender(
    'ES',
    'caixabank',
    'CaixaBank',
    ['caixabank.com', 'caixabank.es'],
    ['caixabank'],
    COMMON,
  ),
  knownBySender(
    'ES',
    'sabadell',
    'Sabadell',
    ['bancsabadell.com', 'bancosabadell.com'],
    ['banco sabadell'],
    COMMON,
  ),
  knownBySender(
    'ES',
    'bankinter',
    'Bankinter',
    ['bankinter.com', 'bankinter.es'],
    ['bankinter'],
    COMMON,
  ),
  knownBySender('ES', 'ing-espana', 'ING España', ['ing.es'], ['ing espana'], COMMON),
  knownBySender('ES', 'openbank', 'Openbank', ['openbank.es'], ['openbank'], COMMON),
  knownBySender('ES', 'unicaja', 'Unicaja', ['unicaja.es', 'unicajabanco.es'], ['unicaja'], COMMON),
  knownBySender('ES', 'kutxabank', 'Kutxabank', ['kutxabank.es'], ['kutxabank'], COMMON),
  knownBySender('ES', 'abanca', 'ABANCA', ['abanca.com'], ['abanca'], COMMON),
  knownBySender('ES', 'ibercaja', 'Ibercaja', ['ibercaja.es'], ['ibercaja']),
  knownBySender('ES', 'evo-banco', 'EVO Banco', ['evobanco.com'], ['evo banco']),
  knownBySender('ES', 'imagin', 'imagin', ['imagin.com'], ['imaginbank'], COMMON),
  knownBySender('ES', 'cajamar', 'Cajamar', ['cajamar.es'], ['cajamar']),
]
