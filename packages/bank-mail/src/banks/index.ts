/** Every bank that has templates, by country. */
import type { Bank } from '../template/types.ts'
import { AR } from './ar/index.ts'
import { BR } from './br/index.ts'
import { CA } from './ca/index.ts'
import { CH } from './ch/index.ts'
import { CL } from './cl/index.ts'
import { CO } from './co/index.ts'
import { CR } from './cr/index.ts'
import { CZ } from './cz/index.ts'
import { DE } from './de/index.ts'
import { DO } from './do/index.ts'
import { EC } from './ec/index.ts'
import { ES } from './es/index.ts'
import { FR } from './fr/index.ts'
import { GB } from './gb/index.ts'
import { ID } from './id/index.ts'
import { IN } from './in/index.ts'
import { JP } from './jp/index.ts'
import { MX } from './mx/index.ts'
import { PA } from './pa/index.ts'
import { PE } from './pe/index.ts'
import { PH } from './ph/index.ts'
import { SG } from './sg/index.ts'
import { TH } from './th/index.ts'
import { US } from './us/index.ts'
import { ZA } from './za/index.ts'

export const BANKS: ReadonlyArray<Bank> = [
  ...AR,
  ...BR,
  ...CA,
  ...CH,
  ...CL,
  ...CO,
  ...CR,
  ...CZ,
  ...DE,
  ...DO,
  ...EC,
  ...ES,
  ...FR,
  ...GB,
  ...ID,
  ...IN,
  ...JP,
  ...MX,
  ...PA,
  ...PE,
  ...PH,
  ...SG,
  ...TH,
  ...US,
  ...ZA,
]
