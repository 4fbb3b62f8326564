import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'AR',
    'galicia',
    'Galicia',
    ['bancogalicia.com.ar', 'galicia.ar'],
    ['banco galicia'],
  ),
  knownBySender(
    'AR',
    'santander-argentina',
    'Santander Argentina',
    ['santander.com.ar', 'santanderrio.com.ar'],
    ['santander argentina'],
  ),
  knownBySender('AR', 'bbva-argentina', 'BBVA Argentina', ['bbva.com.ar'], ['bbva argentina']),
  knownBySender('AR', 'macro', 'Macro', ['macro.com.ar'], ['banco macro']),
  knownBySender(
    'AR',
    'banco-nacion',
    'Banco Nación',
    ['bna.com.ar'],
    ['banco de la nacion argentina'],
  ),
  knownBySender(
    'AR',
    'banco-provincia',
    'Banco Provincia',
    ['bpba.com.ar', 'bancoprovincia.com.ar'],
    ['banco provincia'],
  ),
  knownBySender('AR', 'icbc-argentina', 'ICBC Argentina', ['icbc.com.ar'], ['icbc argentina']),
  knownBySender('AR', 'brubank', 'Brubank', ['brubank.com', 'brubank.com.ar'], ['brubank']),
  knownBySender('AR', 'uala', 'Ualá', ['uala.com.ar'], ['uala']),
  knownBySender(
    'AR',
    'mercado-pago-argentina',
    'Mercado Pago Argentina',
    ['mercadopago.com.ar'],
    ['mercado pago argentina'],
  ),
  knownBySender('AR', 'naranja-x', 'Naranja X', ['naranjax.com'], ['naranja x']),
  knownBySender('AR', 'supervielle', 'Supervielle', ['supervielle.com.ar'], ['supervielle']),
  knownBySender('AR', 'banco-ciudad', 'Banco Ciudad', ['bancociudad.com.ar'], ['banco ciudad']),
  knownBySender(
    'AR',
    'banco-patagonia',
    'Banco Patagonia',
    ['bancopatagonia.com.ar'],
    ['banco patagonia'],
  ),
]
