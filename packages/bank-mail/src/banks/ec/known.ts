import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'

const known = banksOf('EC')

const alerting = banksOf('EC', SPANISH_ALERTS)

/** Banks and wallets whose alerts, if they are described at all, are the sentences that all write. */
export const KNOWN: ReadonlyArray<Bank> = [
  alerting(
    'banco-internacional-ecuador',
    'Banco Internacional',
    ['bancointernacional.com.ec', 'bancointernacional.ec'],
    ['banco internacional ecuador'],
  ),
  alerting('jep', 'JEP', ['jep.coop', 'coopjep.fin.ec'], ['cooperativa jep']),
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
