import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

const known = (
  id: string,
  name: string,
  senders: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
): Bank => ({ ...knownBySender('VE', id, name, senders, names), symbols: { $: 'USD' } })

/** Banks that need no templates of their own, or have none yet. "$" is dollars. */
export const KNOWN: ReadonlyArray<Bank> = [
  known(
    'banco-de-venezuela',
    'Banco de Venezuela',
    ['bdv.com.ve', 'bancodevenezuela.com', 'banvenez.com'],
    ['banco de venezuela'],
  ),
  known(
    'provincial',
    'BBVA Provincial',
    ['provincial.com', 'bbvaprovincial.com'],
    ['bbva provincial'],
  ),
  known('bnc', 'BNC', ['bnc.com.ve', 'bncenlinea.com'], ['banco nacional de credito']),
  known('bancamiga', 'Bancamiga', ['bancamiga.com'], ['bancamiga']),
  known('banplus', 'Banplus', ['banplus.com'], ['banplus']),
  known('bancaribe', 'Bancaribe', ['bancaribe.com.ve'], ['bancaribe']),
  known('banco-exterior', 'Banco Exterior', ['bancoexterior.com'], ['banco exterior']),
  known('bfc', 'BFC', ['bfc.com.ve'], ['banco fondo comun']),
  known('sofitasa', 'Sofitasa', ['sofitasa.com'], ['banco sofitasa']),
  known('banco-activo', 'Banco Activo', ['bancoactivo.com'], ['banco activo']),
]
