import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { ALERTS } from './shared-templates.ts'

const known = banksOf('VE', [], { symbols: { $: 'USD' } })

const alerting = banksOf('VE', ALERTS, { symbols: { $: 'USD' } })

/** Banks whose alerts, if they are described at all, are the sentences that all write. "$" is dollars. */
export const KNOWN: ReadonlyArray<Bank> = [
  alerting(
    'banco-de-venezuela',
    'Banco de Venezuela',
    ['bdv.com.ve', 'bancodevenezuela.com', 'banvenez.com'],
    ['banco de venezuela'],
  ),
  alerting(
    'provincial',
    'BBVA Provincial',
    ['provincial.com', 'bbvaprovincial.com'],
    ['bbva provincial'],
  ),
  alerting('bnc', 'BNC', ['bnc.com.ve', 'bncenlinea.com'], ['banco nacional de credito']),
  alerting('bancamiga', 'Bancamiga', ['bancamiga.com'], ['bancamiga']),
  known('banplus', 'Banplus', ['banplus.com'], ['banplus']),
  known('bancaribe', 'Bancaribe', ['bancaribe.com.ve'], ['bancaribe']),
  known('banco-exterior', 'Banco Exterior', ['bancoexterior.com'], ['banco exterior']),
  known('bfc', 'BFC', ['bfc.com.ve'], ['banco fondo comun']),
  known('sofitasa', 'Sofitasa', ['sofitasa.com'], ['banco sofitasa']),
  known('banco-activo', 'Banco Activo', ['bancoactivo.com'], ['banco activo']),
]
