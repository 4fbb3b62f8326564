import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender(
    'MX',
    'banamex',
    'Banamex',
    ['banamex.com', 'citibanamex.com'],
    ['banamex', 'citibanamex'],
  ),
  knownBySender('MX', 'hsbc-mexico', 'HSBC México', ['hsbc.com.mx'], ['hsbc mexico']),
  knownBySender(
    'MX',
    'scotiabank-mexico',
    'Scotiabank México',
    ['scotiabank.com.mx'],
    ['scotiabank inverlat'],
  ),
  knownBySender('MX', 'inbursa', 'Inbursa', ['inbursa.com', 'inbursa.com.mx'], ['inbursa']),
  knownBySender('MX', 'nu-mexico', 'Nu México', ['nu.com.mx'], ['nu mexico']),
  knownBySender(
    'MX',
    'banco-azteca',
    'Banco Azteca',
    ['bancoazteca.com.mx', 'bancoazteca.com'],
    ['banco azteca'],
  ),
  knownBySender('MX', 'hey-banco', 'Hey Banco', ['heybanco.com', 'hey.inc'], ['hey banco']),
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
  knownBySender(
    'MX',
    'rappicard-mexico',
    'RappiCard México',
    ['rappicard.mx'],
    ['rappicard mexico'],
  ),
  knownBySender('MX', 'afirme', 'Afirme', ['afirme.com', 'afirme.com.mx'], ['banca afirme']),
  knownBySender('MX', 'banbajio', 'BanBajío', ['bb.com.mx', 'banbajio.com'], ['banbajio']),
  knownBySender('MX', 'bancoppel', 'BanCoppel', ['bancoppel.com'], ['bancoppel']),
  knownBySender('MX', 'uala-mexico', 'Ualá México', ['uala.mx'], ['uala mexico']),
]
