import type { Bank } from '../../template/types.ts'
import { knownBySender } from '../known-by-sender.ts'

const known = (
  id: string,
  name: string,
  senders: ReadonlyArray<string>,
  names: ReadonlyArray<string>,
): Bank => knownBySender('PY', id, name, senders, names)

/** Banks and wallets that need no templates of their own, or have none yet. */
export const KNOWN: ReadonlyArray<Bank> = [
  known('itau-paraguay', 'Itaú Paraguay', ['itau.com.py'], ['itau paraguay']),
  known(
    'banco-continental-paraguay',
    'Banco Continental',
    ['bancontinental.com.py'],
    ['banco continental paraguay'],
  ),
  known('ueno', 'ueno bank', ['ueno.com.py'], ['ueno bank']),
  known('vision-banco', 'Visión Banco', ['visionbanco.com'], ['vision banco']),
  known(
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
