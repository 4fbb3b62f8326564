import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

const known = (
  id: string,
  name: string,
  senders: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
): Bank => knownBySender('EC', id, name, senders, names)

/** Banks and wallets that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  known(
    'banco-internacional-ecuador',
    'Banco Internacional',
    ['bancointernacional.com.ec', 'bancointernacional.ec'],
    ['banco internacional ecuador'],
  ),
  known('jep', 'JEP', ['jep.coop', 'coopjep.fin.ec'], ['cooperativa jep']),
  known('deuna', 'Deuna', ['deuna.app', 'deuna.ec'], ['deuna app']),
  known(
    'banco-austro',
    'Banco del Austro',
    ['baustro.fin.ec', 'bancodelaustro.com'],
    ['banco del austro'],
  ),
  known('banco-solidario', 'Banco Solidario', ['banco-solidario.com'], ['banco solidario']),
  known(
    'banco-machala',
    'Banco de Machala',
    ['bancomachala.com', 'bmachala.com'],
    ['banco de machala'],
  ),
  known('banco-loja', 'Banco de Loja', ['bancodeloja.fin.ec'], ['banco de loja']),
  known('banco-ruminahui', 'Banco Rumiñahui', ['bgr.com.ec'], ['banco general ruminahui']),
  known('coop-jardin-azuayo', 'Jardín Azuayo', ['jardinazuayo.fin.ec'], ['jardin azuayo']),
  known(
    'alianza-del-valle',
    'Alianza del Valle',
    ['alianzadelvalle.fin.ec'],
    ['alianza del valle'],
  ),
]
