import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('MX', 'hsbc-mexico', 'HSBC México', ['hsbc.com.mx'], ['hsbc mexico']),
  knownBySender(
    'MX',
    'scotiabank-mexico',
    'Scotiabank México',
    ['scotiabank.com.mx'],
    ['scotiabank inverlat'],
  ),
  knownBySender('MX', 'inbursa', 'Inbursa', ['inbursa.com', 'inbursa.com.mx'], ['inbursa']),
  knownBySender(
    'MX',
    'banco-azteca',
    'Banco Azteca',
    ['bancoazteca.com.mx', 'bancoazteca.com'],
    ['banco azteca'],
  ),
  knownBySender('MX', 'banregio', 'Banregio', ['banregio.com'], ['banregio']),
  knownBySender('MX', 'stori', 'Stori', ['storicard.com'], ['stori card']),
  knownBySender('MX', 'klar', 'Klar', ['klar.mx'], ['klar']),
  knownBySender(
    'MX',
    'mercado-pago-mexico',
    'Mercado Pago México',
    ['mercadopago.com.mx'],
    ['mercado pago mexico'],
  ),
  knownBySender('MX', 'afirme', 'Afirme', ['afirme.com', 'afirme.com.mx'], ['banca afirme']),
  knownBySender('MX', 'banbajio', 'BanBajío', ['bb.com.mx', 'banbajio.com'], ['banbajio']),
  knownBySender('MX', 'bancoppel', 'BanCoppel', ['bancoppel.com'], ['bancoppel']),
  knownBySender(
    'MX',
    'uala-mexico',
    'Ualá México',
    ['uala.mx', 'abccapital.com.mx'],
    ['uala mexico'],
  ),
  knownBySender(
    'MX',
    'american-express-mexico',
    'American Express México',
    ['americanexpress.com.mx'],
    ['american express mexico', 'american express company \\(mexico\\)'],
  ),
  knownBySender(
    'MX',
    'didi-mexico',
    'DiDi México',
    ['mx.didiglobal.com', 'didicuenta.com.mx'],
    ['didi cuenta', 'didi prestamos'],
  ),
  knownBySender('MX', 'plata-mexico', 'Plata', ['platacard.mx', 'plata.mx'], ['plata card']),
  knownBySender('MX', 'spin-by-oxxo', 'Spin by OXXO', ['spinbyoxxo.com.mx'], ['spin by oxxo']),
  knownBySender(
    'MX',
    'invex',
    'Invex',
    ['invex.com', 'invextarjetas.com.mx'],
    ['invex tarjetas', 'invex banco'],
  ),
  knownBySender('MX', 'albo', 'Albo', ['albo.mx'], ['albo mexico']),
  knownBySender('MX', 'fondeadora', 'Fondeadora', ['fondeadora.com'], ['fondeadora']),
  knownBySender('MX', 'kapital', 'Kapital', ['kapital.mx', 'kapitalbank.mx'], ['kapital bank']),
  knownBySender('MX', 'banco-multiva', 'Multiva', ['multiva.com.mx'], ['banco multiva']),
]
