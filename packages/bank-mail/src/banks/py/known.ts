import type { Bank } from '../../template/types.ts'
import { knownBanks } from '../known-by-sender.ts'

/** A bank a line: id; name; senders; names; what differs from its country. */
export const KNOWN: ReadonlyArray<Bank> = knownBanks(
  'PY',
  `
    itau-paraguay; Itaú Paraguay; itau.com.py; itau paraguay
    banco-continental-paraguay; Banco Continental; bancontinental.com.py; banco continental paraguay
    ueno; ueno bank; ueno.com.py; ueno bank
    vision-banco; Visión Banco; visionbanco.com; vision banco
    sudameris-paraguay; Sudameris Paraguay; sudameris.com.py sudamerisbank.com.py; sudameris bank
    gnb-paraguay; Banco GNB Paraguay; bancognb.com.py; banco gnb paraguay
    banco-familiar; Banco Familiar; familiar.com.py bancofamiliar.com.py; banco familiar
    basa; Banco Basa; bancobasa.com.py; banco basa
    banco-atlas; Banco Atlas; bancoatlas.com.py; banco atlas
    bnf-paraguay; BNF; bnf.gov.py; banco nacional de fomento
  `,
)
