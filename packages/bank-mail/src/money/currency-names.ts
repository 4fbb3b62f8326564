/** How mails write currencies: codes, signs and words, and what an ambiguous one means at a bank. */
import { linesOf, namesIn } from '../text/table.ts'

/** ISO 4217 list one, but for funds, metals and the codes below. */
export const CODES: ReadonlyArray<string> = [
  'AED AFN AMD AOA ARS AUD AWG AZN BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF',
  'CHF CLP CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GHS GIP GMD GNF GTQ GYD',
  'HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD',
  'LSL LYD MAD MDL MGA MKD MMK MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK',
  'PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SRD SSP STN SVC SYP SZL THB',
  'TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG',
].flatMap((line) => line.split(' '))

/**
 * Codes that are words or units as well ("5 kgs", "TOP 10", "30 mnt"): a currency only in capitals and
 * beside a number with cents.
 */
export const WORD_CODES: ReadonlyArray<string> =
  'ALL ANG BAM CUP GEL KGS LAK MNT MOP SOS TOP TRY'.split(' ')

/** Signs and words that mean one currency whoever writes them; folded. */
const FIXED = namesIn(`
  USD: us$, u$s, u$d, usd$, $usd, ($usd), u.s. dollar, us dollar, us dollars, dolares, $us, dolar
  USD: 米トル, 美元, u$
  COP: cop$, col$
  MXN: mxn$, mx$, mex$, mn, m.n., m.n
  CLP: clp$
  ARS: ar$
  DOP: rd$, rd
  BRL: r$, reais, real
  PEN: s/, s/., soles, sol
  CRC: ₡, ¢, colones, colon, colon costa rica, colones costarricenses
  PAB: b/., b/, balboas
  EUR: €, euro, euros, ユーロ, 欧元, 歐元
  GBP: £, pounds, 英ホント
  CAD: ca$, cad$
  AUD: a$, au$, 豪トル
  NZD: nz$
  HKD: hk$, 香港トル, 港币, 港幣, 港元
  SGD: s$, sgd$, シンカホールトル
  JMD: j$, ja$
  FJD: fj$
  TTD: tt$
  BZD: bz$
  BBD: bds$
  XCD: ec$
  GYD: gy$
  NAD: n$
  TWD: nt$, ntd, 台幣, 臺幣, 台币, 台湾トル, 新台币, 新台幣, 新臺幣
  INR: ₹, rupees
  IDR: rp, rp., rupiah
  PHP: ₱, php$, p$
  THB: ฿, baht, บาท, บ., タイハーツ
  JPY: 円, yen, 日元
  KRW: 韓国ウォン, ₩, 원
  CNY: 人民币, 人民幣
  MYR: rm
  VND: ₫, đ, vnđ, đong
  CZK: kc
  PLN: zl
  HUF: ft
  RON: lei
  HNL: lempiras, lempira
  GTQ: quetzales, quetzal
  NIO: cordobas
  TRY: ₺, tl
  UAH: ₴, грн
  RUB: ₽, rur, руб, руб., р, р.
  ETB: birr
  BDT: tk, tk., taka, ৳
  MZN: meticais
  IRR: ریال, تومان
  ALL: lek, leke
  SAR: ریال سعودی, ريال سعودى, ريال سعودي, ر.س
  QAR: ريال قطري, ر.ق
  OMR: ريال عماني, ر.ع
  AED: درهم اماراتي, د.إ, د.ا, dhs
  KWD: دينار كويتي, د.ك
  BHD: دينار بحريني, د.ب
  JOD: دينار اردني
  EGP: جنيه مصري, ج.م, جنيه, جم, ج
  ZMW: zmk, zk
  RWF: frw
  TZS: tzsh, tsh, tshs
  UGX: ushs, ugsh
  GHS: ghc, gh¢, ₵, gh₵
  BGN: лв
  MNT: тогрог, тогрогиин, тогрогоор
  UZS: сум
  KGS: сом
  MKD: мкд, денари
  KZT: ₸, тенге, теңге, тг, тг.
  GEL: ₾
  ILS: שח, ש"ח, ש״ח, ₪
  TND: د.ت
  NGN: ₦, naira
  KES: ksh, kshs
  ZAR: rand
  PYG: gs, gs., guaranies, ₲
  BOB: $b, bolivianos
  VES: bolivares, bs.s, bs.d
  UYU: $u
  CHF: sfr, sfr., francos
`)

/**
 * What a sign shared by several currencies may mean: it means the bank's own where that is among them,
 * else what stands behind `>`.
 */
const SHARED = new Map(
  linesOf(`
  $: USD CAD AUD NZD SGD HKD TWD MXN COP CLP ARS UYU DOP BRL > USD
  c$: CAD NIO > CAD
  ¥: JPY CNY
  元: CNY TWD HKD
  pesos, peso: MXN COP CLP ARS UYU DOP PHP
  dollars, dollar: USD CAD AUD NZD SGD HKD > USD
  रु, रु., रू, रुपये, रुपए: INR NPR
  rs: INR PKR LKR NPR BRL
  rs.: INR PKR LKR NPR
  kr: SEK NOK DKK ISK
  r: ZAR
  p: PHP
  n: NGN
  т: KZT MNT
  k: ZMW PGK
  q, q.: GTQ
  l, l., lps, lps.: HNL
  bs, bs.: BOB VES
  fr.: CHF > CHF
  dh: MAD AED
  dt: TND
  kd: KWD
  mt: MZN
  sr: SAR
  ريال: SAR QAR OMR YER
  درهم: AED MAD
  دينار: KWD BHD JOD IQD LYD TND DZD
  fcfa, f cfa, cfa, f: XOF XAF
`).flatMap(([names, meant]) => {
    const [own = '', other = null] = meant.split(' > ')
    return names.split(', ').map((name) => [name, { own: own.split(' '), other }] as const)
  }),
)

/** What a field "Currency" says, which beside a number would be something else. */
const IN_A_FIELD = namesIn(`
  USD: us, us dolares, dolares us, dolares americanos, dolar americano
  DOP: rd pesos dominicanos, pesos dominicanos, peso dominicano
  MXN: pesos mexicanos
`)

const CODE_SET: ReadonlySet<string> = new Set([...CODES, ...WORD_CODES])

/** Every sign and word above, folded, the longest first. */
export const NAMES: ReadonlyArray<string> = [...FIXED.keys(), ...SHARED.keys()].sort(
  (a, b) => b.length - a.length,
)

/** What is known of the currency without the mail's text. */
export type CurrencyContext = {
  /** The bank's own currency (ISO 4217), or null where the country is unknown. */
  readonly currency: string | null
  /** What a sign means at this bank, against the rule: `{ $: 'USD' }`. */
  readonly symbols?: Readonly<Record<string, string>>
}

/**
 * ISO 4217 code of a sign, word or code (folded), or null where it can mean several currencies and
 * the context does not say which.
 */
export function currencyOf(name: string, context: CurrencyContext): string | null {
  const said = context.symbols?.[name]
  if (said !== undefined) return said
  const code = name.toUpperCase()
  if (CODE_SET.has(code)) return code
  const fixed = FIXED.get(name) ?? IN_A_FIELD.get(name)
  if (fixed !== undefined) return fixed
  const shared = SHARED.get(name)
  if (shared === undefined) return null
  // Dominican banks write pesos as "RD$"; some write dollars as a bare "$".
  if (name === '$' && context.currency === 'DOP') return null
  if (context.currency !== null) {
    return shared.own.includes(context.currency) ? context.currency : shared.other
  }
  // A dollar sign of an unknown country is no evidence of US dollars.
  return shared.own.length === 1 ? (shared.own[0] ?? null) : null
}
