import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'

const known = banksOf('CO')

const alerting = banksOf('CO', SPANISH_ALERTS)

/** Banks and wallets whose alerts, if they are described at all, are the sentences that all write. */
export const KNOWN: ReadonlyArray<Bank> = [
  alerting(
    'banco-de-occidente',
    'Banco de Occidente',
    ['bancodeoccidente.com.co'],
    ['banco de occidente'],
  ),
  alerting(
    'banco-popular-colombia',
    'Banco Popular Colombia',
    ['bancopopular.com.co'],
    ['banco popular de colombia'],
  ),
  alerting('av-villas', 'AV Villas', ['avvillas.com.co', 'bancoavvillas.com.co'], ['av villas']),
  alerting(
    'banco-caja-social',
    'Banco Caja Social',
    ['bancocajasocial.com', 'bancocajasocial.com.co'],
    ['banco caja social'],
  ),
  alerting(
    'banco-falabella-colombia',
    'Banco Falabella Colombia',
    ['bancofalabella.com.co', 'co.bancofalabella.com'],
    ['banco falabella colombia'],
  ),
  alerting(
    'gnb-sudameris',
    'GNB Sudameris',
    ['gnbsudameris.com.co', 'gnbsudameris.com'],
    ['gnb sudameris'],
  ),
  alerting('banco-serfinanza', 'Banco Serfinanza', ['bancoserfinanza.com'], ['serfinanza']),
  alerting('tuya', 'Tuya', ['tuya.com.co'], ['tarjeta tuya']),
  known('banco-finandina', 'Banco Finandina', ['bancofinandina.com'], ['finandina']),
  known('pibank-colombia', 'Pibank Colombia', ['pibank.co'], ['pibank']),
  known(
    'banco-agrario',
    'Banco Agrario',
    ['bancoagrario.gov.co', 'bancoagrario.com.co'],
    ['banco agrario de colombia'],
  ),
  known('bancoomeva', 'Bancoomeva', ['bancoomeva.com.co'], ['bancoomeva']),
  known(
    'banco-pichincha-colombia',
    'Banco Pichincha Colombia',
    ['bancopichincha.com.co', 'pichincha.com.co'],
    ['banco pichincha colombia'],
  ),
  known('bancamia', 'Bancamía', ['bancamia.com.co'], ['bancamia']),
  known('banco-w', 'Banco W', ['bancow.com.co'], ['banco w s.a']),
  known('ban100', 'Ban100', ['ban100.com.co'], ['ban100']),
  known(
    'confiar',
    'Confiar',
    ['confiar.coop', 'confiar.com.co'],
    ['confiar cooperativa financiera'],
  ),
  known('iris', 'IRIS', ['iris.com.co'], ['iris cf']),
  known('dale', 'dale!', ['dale.com.co'], ['billetera dale']),
  known('movii', 'MOVii', ['movii.com.co'], ['movii']),
  known('uala-colombia', 'Ualá Colombia', ['uala.com.co'], ['uala colombia']),
]
