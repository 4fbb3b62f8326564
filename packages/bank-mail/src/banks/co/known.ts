import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

/** Banks that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  knownBySender('CO', 'bbva-colombia', 'BBVA Colombia', ['bbva.com.co'], ['bbva colombia']),
  knownBySender(
    'CO',
    'scotiabank-colpatria',
    'Scotiabank Colpatria',
    ['scotiabankcolpatria.com', 'colpatria.com'],
    ['colpatria'],
  ),
  knownBySender(
    'CO',
    'banco-de-occidente',
    'Banco de Occidente',
    ['bancodeoccidente.com.co'],
    ['banco de occidente'],
  ),
  knownBySender(
    'CO',
    'banco-popular-colombia',
    'Banco Popular Colombia',
    ['bancopopular.com.co'],
    ['banco popular de colombia'],
  ),
  knownBySender(
    'CO',
    'av-villas',
    'AV Villas',
    ['avvillas.com.co', 'bancoavvillas.com.co'],
    ['av villas'],
  ),
  knownBySender(
    'CO',
    'banco-caja-social',
    'Banco Caja Social',
    ['bancocajasocial.com', 'bancocajasocial.com.co'],
    ['banco caja social'],
  ),
  knownBySender('CO', 'nu-colombia', 'Nu Colombia', ['nu.com.co'], ['nu colombia']),
  knownBySender('CO', 'daviplata', 'DaviPlata', ['daviplata.com'], ['daviplata']),
  knownBySender('CO', 'lulo-bank', 'Lulo bank', ['lulobank.com'], ['lulo bank']),
  knownBySender(
    'CO',
    'banco-falabella-colombia',
    'Banco Falabella Colombia',
    ['bancofalabella.com.co'],
    ['banco falabella colombia'],
  ),
  knownBySender('CO', 'gnb-sudameris', 'GNB Sudameris', ['gnbsudameris.com.co'], ['gnb sudameris']),
  knownBySender(
    'CO',
    'banco-serfinanza',
    'Banco Serfinanza',
    ['bancoserfinanza.com'],
    ['serfinanza'],
  ),
  knownBySender('CO', 'pse', 'PSE', ['achcolombia.com.co', 'pse.com.co'], ['ach colombia']),
  knownBySender('CO', 'tuya', 'Tuya', ['tuya.com.co'], ['tarjeta tuya']),
  knownBySender('CO', 'banco-finandina', 'Banco Finandina', ['bancofinandina.com'], ['finandina']),
  knownBySender('CO', 'pibank-colombia', 'Pibank Colombia', ['pibank.co'], ['pibank']),
]
