import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('ES', 'bbva-espana', 'BBVA España', ['bbva.es'], ['bbva espana']),
  knownBySender(
    'ES',
    'santander-espana',
    'Santander España',
    ['bancosantander.es', 'gruposantander.es'],
    ['santander espana'],
  ),
  knownBySender('ES', 'caixabank', 'CaixaBank', ['caixabank.com', 'caixabank.es'], ['caixabank']),
  knownBySender(
    'ES',
    'sabadell',
    'Sabadell',
    ['bancsabadell.com', 'bancosabadell.com'],
    ['banco sabadell'],
  ),
  knownBySender('ES', 'bankinter', 'Bankinter', ['bankinter.com', 'bankinter.es'], ['bankinter']),
  knownBySender('ES', 'ing-espana', 'ING España', ['ing.es'], ['ing espana']),
  knownBySender('ES', 'openbank', 'Openbank', ['openbank.es'], ['openbank']),
  knownBySender('ES', 'unicaja', 'Unicaja', ['unicaja.es', 'unicajabanco.es'], ['unicaja']),
  knownBySender('ES', 'kutxabank', 'Kutxabank', ['kutxabank.es'], ['kutxabank']),
  knownBySender('ES', 'abanca', 'ABANCA', ['abanca.com'], ['abanca']),
  knownBySender('ES', 'ibercaja', 'Ibercaja', ['ibercaja.es'], ['ibercaja']),
  knownBySender('ES', 'evo-banco', 'EVO Banco', ['evobanco.com'], ['evo banco']),
  knownBySender('ES', 'imagin', 'imagin', ['imagin.com'], ['imaginbank']),
  knownBySender('ES', 'cajamar', 'Cajamar', ['cajamar.es'], ['cajamar']),
]
