import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

const known = (
  id: string,
  name: string,
  senders: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
): Bank => ({ ...knownBySender('BO', id, name, senders, names), symbols: { $: 'USD' } })

/** Banks that need no templates of their own, or have none yet. "$" is dollars. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('bnb', 'BNB', ['bnb.com.bo'], ['banco nacional de bolivia']),
  known(
    'mercantil-santa-cruz',
    'Banco Mercantil Santa Cruz',
    ['bmsc.com.bo', 'mercantilsantacruz.com.bo'],
    ['banco mercantil santa cruz'],
  ),
  known('bcp-bolivia', 'BCP Bolivia', ['bcp.com.bo'], ['banco de credito de bolivia']),
  known('bisa', 'Banco BISA', ['bisa.com.bo', 'bisa.com', 'grupobisa.com'], ['banco bisa']),
  known('banco-union', 'Banco Unión', ['bancounion.com.bo'], ['banco union bolivia']),
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
