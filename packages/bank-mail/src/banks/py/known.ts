import type { Bank } from '../../template/types.ts'
import { banksOf } from '../known-by-sender.ts'
import { SPANISH_ALERTS } from '../spanish-alerts.ts'

const known = banksOf('PY')

const alerting = banksOf('PY', SPANISH_ALERTS)

/** Banks and wallets whose alerts, if they are described at all, are the sentences that all write. */
export const KNOWN: ReadonlyArray<Bank> = [
  alerting('itau-paraguay', 'Itaú Paraguay', ['itau.com.py'], ['itau paraguay']),
  alerting(
    'banco-continental-paraguay',
    'Banco Continental',
    ['bancontinental.com.py'],
    ['banco continental paraguay'],
  ),
  alerting('ueno', 'ueno bank', ['ueno.com.py'], ['ueno bank']),
  alerting('vision-banco', 'Visión Banco', ['visionbanco.com'], ['vision banco']),
  alerting(
    'sudameris-paraguay',
    'Sudameris Paraguay',
    ['sudameris.com.py', 'sudamerisbank.com.py'],
    ['sudameris bank'],
  ),
  known('gnb-paraguay', 'Banco GNB Paraguay', ['bancognb.com.py'], ['banco gnb paraguay']),
  known(
    'banco-familiar',
    'Banco Familiar',
    ['familiar.com.py', 'bancofamiliar.com.py'],
    ['banco familiar'],
  ),
  known('basa', 'Banco Basa', ['bancobasa.com.py'], ['banco basa']),
  known('banco-atlas', 'Banco Atlas', ['bancoatlas.com.py'], ['banco atlas']),
  known('bnf-paraguay', 'BNF', ['bnf.gov.py'], ['banco nacional de fomento']),
]
