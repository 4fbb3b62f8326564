import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('CL', 'bci', 'Bci', ['bci.cl'], ['banco bci']),
  knownBySender('CL', 'banco-estado', 'BancoEstado', ['bancoestado.cl'], ['bancoestado']),
  knownBySender(
    'CL',
    'scotiabank-chile',
    'Scotiabank Chile',
    ['scotiabank.cl', 'scotiabankchile.cl'],
    ['scotiabank chile'],
  ),
  knownBySender('CL', 'itau-chile', 'Itaú Chile', ['itau.cl'], ['itau chile']),
  knownBySender(
    'CL',
    'banco-falabella-chile',
    'Banco Falabella Chile',
    ['bancofalabella.cl'],
    ['banco falabella chile'],
  ),
  knownBySender(
    'CL',
    'banco-ripley-chile',
    'Banco Ripley Chile',
    ['bancoripley.cl'],
    ['banco ripley chile'],
  ),
  knownBySender(
    'CL',
    'banco-security',
    'Banco Security',
    ['security.cl', 'bancosecurity.cl'],
    ['banco security'],
  ),
  knownBySender('CL', 'bice', 'BICE', ['bice.cl'], ['banco bice']),
  knownBySender('CL', 'mach', 'MACH', ['mach.cl', 'somosmach.com'], ['mach bci']),
  knownBySender('CL', 'tenpo', 'Tenpo', ['tenpo.cl'], ['tenpo']),
  knownBySender(
    'CL',
    'banco-consorcio',
    'Banco Consorcio',
    ['bancoconsorcio.cl'],
    ['banco consorcio'],
  ),
  knownBySender(
    'CL',
    'mercado-pago-chile',
    'Mercado Pago Chile',
    ['mercadopago.cl'],
    ['mercado pago chile'],
  ),
  knownBySender('CL', 'coopeuch', 'Coopeuch', ['coopeuch.cl'], ['coopeuch']),
]
