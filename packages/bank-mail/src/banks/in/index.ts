import type { Bank } from '../../template/types.ts'
import { amazonPayIndia } from './amazon-pay-india.ts'
import { axis } from './axis.ts'
import { bobcard } from './bobcard.ts'
import { canaraBank } from './canara-bank.ts'
import { federalBank } from './federal-bank.ts'
import { hdfc } from './hdfc.ts'
import { hsbcIndia } from './hsbc-india.ts'
import { icici } from './icici.ts'
import { indusind } from './indusind.ts'
import { KNOWN } from './known.ts'
import { kotak } from './kotak.ts'
import { oneCard } from './onecard.ts'
import { phonepe } from './phonepe.ts'
import { pluxeeIndia } from './pluxee-india.ts'
import { sbi } from './sbi.ts'
import { sbiCard } from './sbi-card.ts'
import { standardCharteredIndia } from './standard-chartered-india.ts'
import { zerodha } from './zerodha.ts'

export const IN: ReadonlyArray<Bank> = [
  axis,
  hdfc,
  icici,
  kotak,
  sbiCard,
  sbi,
  amazonPayIndia,
  bobcard,
  canaraBank,
  federalBank,
  hsbcIndia,
  indusind,
  oneCard,
  phonepe,
  pluxeeIndia,
  standardCharteredIndia,
  zerodha,
  ...KNOWN,
]
