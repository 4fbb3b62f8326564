import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'

const known = banksOf('BO', [], { symbols: { $: 'USD' } })

const alerting = banksOf('BO', SPANISH_ALERTS, { symbols: { $: 'USD' } })

/** Banks whose alerts, if they are described at all, are the sentences that all write. "$" is dollars. */
export const KNOWN: ReadonlyArray<Bank> = [
  alerting('bnb', 'BNB', ['bnb.com.bo'], ['banco nacional de bolivia']),
  alerting(
    'mercantil-santa-cruz',
    'Banco Mercantil Santa Cruz',
    ['bmsc.com.bo', 'mercantilsantacruz.com.bo'],
    ['banco mercantil santa cruz'],
  ),
  alerting('bcp-bolivia', 'BCP Bolivia', ['bcp.com.bo'], ['banco de credito de bolivia']),
  alerting('bisa', 'Banco BISA', ['bisa.com.bo', 'bisa.com', 'grupobisa.com'], ['banco bisa']),
  alerting('banco-union', 'Banco Unión', ['bancounion.com.bo'], ['banco union bolivia']),
  known(
    'banco-ganadero',
    'Banco Ganadero',
    ['bg.com.bo', 'bancoganadero.com.bo'],
    ['banco ganadero'],
  ),
  known('banco-economico', 'Banco Económico', ['baneco.com.bo'], ['banco economico bolivia']),
  known('bancosol', 'BancoSol', ['bancosol.com.bo'], ['bancosol']),
  known('banco-fie', 'Banco FIE', ['bancofie.com.bo', 'fie.com.bo'], ['banco fie']),
]
