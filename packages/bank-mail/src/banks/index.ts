/** Every bank that has templates, by country. */
import type { Bank } from '../template/types.ts'
import { AE } from './ae/index.ts'
import { AR } from './ar/index.ts'
import { AT } from './at/index.ts'
import { AU } from './au/index.ts'
import { BD } from './bd/index.ts'
import { BE } from './be/index.ts'
import { BO } from './bo/index.ts'
import { BR } from './br/index.ts'
import { CA } from './ca/index.ts'
import { CH } from './ch/index.ts'
import { CL } from './cl/index.ts'
import { CO } from './co/index.ts'
import { CR } from './cr/index.ts'
import { CZ } from './cz/index.ts'
import { DE } from './de/index.ts'
import { DK } from './dk/index.ts'
import { DO } from './do/index.ts'
import { EC } from './ec/index.ts'
import { EG } from './eg/index.ts'
import { ES } from './es/index.ts'
import { FR } from './fr/index.ts'
import { GB } from './gb/index.ts'
import { GH } from './gh/index.ts'
import { GT } from './gt/index.ts'
import { HK } from './hk/index.ts'
import { HN } from './hn/index.ts'
import { HU } from './hu/index.ts'
import { ID } from './id/index.ts'
import { IE } from './ie/index.ts'
import { IN } from './in/index.ts'
import { IT } from './it/index.ts'
import { JP } from './jp/index.ts'
import { KE } from './ke/index.ts'
import { KR } from './kr/index.ts'
import { KW } from './kw/index.ts'
import { LK } from './lk/index.ts'
import { MX } from './mx/index.ts'
import { MY } from './my/index.ts'
import { NG } from './ng/index.ts'
import { NI } from './ni/index.ts'
import { NL } from './nl/index.ts'
import { NO } from './no/index.ts'
import { NP } from './np/index.ts'
import { NZ } from './nz/index.ts'
import { PA } from './pa/index.ts'
import { PE } from './pe/index.ts'
import { PH } from './ph/index.ts'
import { PK } from './pk/index.ts'
import { PL } from './pl/index.ts'
import { PT } from './pt/index.ts'
import { PY } from './py/index.ts'
import { QA } from './qa/index.ts'
import { RO } from './ro/index.ts'
import { SA } from './sa/index.ts'
import { SE } from './se/index.ts'
import { SG } from './sg/index.ts'
import { SV } from './sv/index.ts'
import { TH } from './th/index.ts'
import { TR } from './tr/index.ts'
import { TW } from './tw/index.ts'
import { US } from './us/index.ts'
import { UY } from './uy/index.ts'
import { VE } from './ve/index.ts'
import { VN } from './vn/index.ts'
import { ZA } from './za/index.ts'

export const BANKS: ReadonlyArray<Bank> = [
  ...AE,
  ...AR,
  ...AT,
  ...AU,
  ...BD,
  ...BE,
  ...BO,
  ...BR,
  ...CA,
  ...CH,
  ...CL,
  ...CO,
  ...CR,
  ...CZ,
  ...DE,
  ...DK,
  ...DO,
  ...EC,
  ...EG,
  ...ES,
  ...FR,
  ...GB,
  ...GH,
  ...GT,
  ...HK,
  ...HN,
  ...HU,
  ...ID,
  ...IE,
  ...IN,
  ...IT,
  ...JP,
  ...KE,
  ...KR,
  ...KW,
  ...LK,
  ...MX,
  ...MY,
  ...NG,
  ...NI,
  ...NL,
  ...NO,
  ...NP,
  ...NZ,
  ...PA,
  ...PE,
  ...PH,
  ...PK,
  ...PL,
  ...PT,
  ...PY,
  ...QA,
  ...RO,
  ...SA,
  ...SE,
  ...SG,
  ...SV,
  ...TH,
  ...TR,
  ...TW,
  ...US,
  ...UY,
  ...VE,
  ...VN,
  ...ZA,
]
