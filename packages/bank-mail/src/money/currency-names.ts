/** How mails write currencies: codes, signs and words, and what an ambiguous one means at a bank. */

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
const FIXED: Readonly<Record<string, string>> = {
  us$: 'USD',
  u$s: 'USD',
  u$d: 'USD',
  usd$: 'USD',
  $usd: 'USD',
  '($usd)': 'USD',
  'u.s. dollar': 'USD',
  'us dollar': 'USD',
  'us dollars': 'USD',
  dolares: 'USD',
  $us: 'USD',
  dolar: 'USD',
  cop$: 'COP',
  col$: 'COP',
  mxn$: 'MXN',
  mx$: 'MXN',
  mex$: 'MXN',
  mn: 'MXN',
  'm.n.': 'MXN',
  'm.n': 'MXN',
  clp$: 'CLP',
  ar$: 'ARS',
  rd$: 'DOP',
  rd: 'DOP',
  r$: 'BRL',
  reais: 'BRL',
  real: 'BRL',
  's/': 'PEN',
  's/.': 'PEN',
  soles: 'PEN',
  sol: 'PEN',
  '₡': 'CRC',
  '¢': 'CRC',
  colones: 'CRC',
  colon: 'CRC',
  'colon costa rica': 'CRC',
  'colones costarricenses': 'CRC',
  'b/.': 'PAB',
  'b/': 'PAB',
  balboas: 'PAB',
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  pounds: 'GBP',
  ca$: 'CAD',
  cad$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  j$: 'JMD',
  ja$: 'JMD',
  fj$: 'FJD',
  tt$: 'TTD',
  bz$: 'BZD',
  bds$: 'BBD',
  ec$: 'XCD',
  gy$: 'GYD',
  n$: 'NAD',
  sgd$: 'SGD',
  nt$: 'TWD',
  '₹': 'INR',
  rupees: 'INR',
  rp: 'IDR',
  'rp.': 'IDR',
  rupiah: 'IDR',
  '₱': 'PHP',
  php$: 'PHP',
  p$: 'PHP',
  '฿': 'THB',
  baht: 'THB',
  บาท: 'THB',
  'บ.': 'THB',
  円: 'JPY',
  米トル: 'USD',
  ユーロ: 'EUR',
  英ホント: 'GBP',
  香港トル: 'HKD',
  台湾トル: 'TWD',
  豪トル: 'AUD',
  シンカホールトル: 'SGD',
  韓国ウォン: 'KRW',
  タイハーツ: 'THB',
  yen: 'JPY',
  '₩': 'KRW',
  원: 'KRW',
  人民币: 'CNY',
  人民幣: 'CNY',
  新台币: 'TWD',
  新台幣: 'TWD',
  新臺幣: 'TWD',
  港币: 'HKD',
  港幣: 'HKD',
  港元: 'HKD',
  美元: 'USD',
  日元: 'JPY',
  欧元: 'EUR',
  歐元: 'EUR',
  rm: 'MYR',
  '₫': 'VND',
  đ: 'VND',
  vnđ: 'VND',
  đong: 'VND',
  kc: 'CZK',
  zl: 'PLN',
  ft: 'HUF',
  lei: 'RON',
  lempiras: 'HNL',
  lempira: 'HNL',
  quetzales: 'GTQ',
  quetzal: 'GTQ',
  cordobas: 'NIO',
  u$: 'USD',
  '₺': 'TRY',
  '₴': 'UAH',
  '₽': 'RUB',
  tl: 'TRY',
  birr: 'ETB',
  tk: 'BDT',
  'tk.': 'BDT',
  taka: 'BDT',
  '৳': 'BDT',
  meticais: 'MZN',
  ریال: 'IRR',
  'ریال سعودی': 'SAR',
  'ريال سعودى': 'SAR',
  'ريال سعودي': 'SAR',
  'ريال قطري': 'QAR',
  'ريال عماني': 'OMR',
  'درهم اماراتي': 'AED',
  'دينار كويتي': 'KWD',
  'دينار بحريني': 'BHD',
  'دينار اردني': 'JOD',
  'جنيه مصري': 'EGP',
  zmk: 'ZMW',
  frw: 'RWF',
  tzsh: 'TZS',
  tsh: 'TZS',
  ushs: 'UGX',
  ugsh: 'UGX',
  ghc: 'GHS',
  'gh¢': 'GHS',
  лв: 'BGN',
  грн: 'UAH',
  руб: 'RUB',
  'руб.': 'RUB',
  р: 'RUB',
  'р.': 'RUB',
  тогрог: 'MNT',
  тогрогиин: 'MNT',
  тогрогоор: 'MNT',
  сум: 'UZS',
  сом: 'KGS',
  мкд: 'MKD',
  денари: 'MKD',
  '₸': 'KZT',
  '₾': 'GEL',
  'ש"ח': 'ILS',
  'ש״ח': 'ILS',
  'د.ك': 'KWD',
  'د.ب': 'BHD',
  'ر.س': 'SAR',
  'ر.ق': 'QAR',
  'ر.ع': 'OMR',
  'د.إ': 'AED',
  'د.ا': 'AED',
  'ج.م': 'EGP',
  'د.ت': 'TND',
  '₦': 'NGN',
  naira: 'NGN',
  ksh: 'KES',
  kshs: 'KES',
  '₵': 'GHS',
  'gh₵': 'GHS',
  dhs: 'AED',
  جنيه: 'EGP',
  جم: 'EGP',
  '₪': 'ILS',
  rand: 'ZAR',
  gs: 'PYG',
  'gs.': 'PYG',
  guaranies: 'PYG',
  '₲': 'PYG',
  $b: 'BOB',
  bolivianos: 'BOB',
  bolivares: 'VES',
  'bs.s': 'VES',
  'bs.d': 'VES',
  $u: 'UYU',
  sfr: 'CHF',
  'sfr.': 'CHF',
  francos: 'CHF',
}

/** What a sign shared by several currencies may mean: it means the bank's own where that is among them. */
const SHARED: Readonly<Record<string, { own: ReadonlyArray<string>; else: string | null }>> = {
  $: {
    own: 'USD CAD AUD NZD SGD HKD TWD MXN COP CLP ARS UYU DOP'.split(' '),
    else: 'USD',
  },
  c$: { own: ['CAD', 'NIO'], else: 'CAD' },
  '¥': { own: ['JPY', 'CNY'], else: null },
  元: { own: ['CNY', 'TWD', 'HKD'], else: null },
  pesos: { own: 'MXN COP CLP ARS UYU DOP PHP'.split(' '), else: null },
  peso: { own: 'MXN COP CLP ARS UYU DOP PHP'.split(' '), else: null },
  dollars: { own: 'USD CAD AUD NZD SGD HKD'.split(' '), else: 'USD' },
  dollar: { own: 'USD CAD AUD NZD SGD HKD'.split(' '), else: 'USD' },
  rs: { own: 'INR PKR LKR NPR'.split(' '), else: null },
  'rs.': { own: 'INR PKR LKR NPR'.split(' '), else: null },
  kr: { own: 'SEK NOK DKK ISK'.split(' '), else: null },
  r: { own: ['ZAR'], else: null },
  p: { own: ['PHP'], else: null },
  n: { own: ['NGN'], else: null },
  q: { own: ['GTQ'], else: null },
  'q.': { own: ['GTQ'], else: null },
  l: { own: ['HNL'], else: null },
  'l.': { own: ['HNL'], else: null },
  lps: { own: ['HNL'], else: null },
  'lps.': { own: ['HNL'], else: null },
  bs: { own: ['BOB', 'VES'], else: null },
  'bs.': { own: ['BOB', 'VES'], else: null },
  'fr.': { own: ['CHF'], else: 'CHF' },
  dh: { own: ['MAD', 'AED'], else: null },
  dt: { own: ['TND'], else: null },
  kd: { own: ['KWD'], else: null },
  mt: { own: ['MZN'], else: null },
  sr: { own: ['SAR'], else: null },
  ريال: { own: ['SAR', 'QAR', 'OMR', 'YER'], else: null },
  درهم: { own: ['AED', 'MAD'], else: null },
  دينار: { own: ['KWD', 'BHD', 'JOD', 'IQD', 'LYD', 'TND', 'DZD'], else: null },
  fcfa: { own: ['XOF', 'XAF'], else: null },
  'f cfa': { own: ['XOF', 'XAF'], else: null },
  cfa: { own: ['XOF', 'XAF'], else: null },
}

/** What a field "Currency" says, which beside a number would be something else. */
const IN_A_FIELD: Readonly<Record<string, string>> = {
  us: 'USD',
  'us dolares': 'USD',
  'dolares us': 'USD',
  'dolares americanos': 'USD',
  'dolar americano': 'USD',
  'rd pesos dominicanos': 'DOP',
  'pesos dominicanos': 'DOP',
  'peso dominicano': 'DOP',
  'pesos mexicanos': 'MXN',
}

const CODE_SET: ReadonlySet<string> = new Set([...CODES, ...WORD_CODES])

/** Every sign and word above, folded, the longest first. */
export const NAMES: ReadonlyArray<string> = [...Object.keys(FIXED), ...Object.keys(SHARED)].sort(
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
  const fixed = FIXED[name] ?? IN_A_FIELD[name]
  if (fixed !== undefined) return fixed
  const shared = SHARED[name]
  if (shared === undefined) return null
  // Dominican banks write pesos as "RD$"; some write dollars as a bare "$".
  if (name === '$' && context.currency === 'DOP') return null
  if (context.currency !== null) {
    return shared.own.includes(context.currency) ? context.currency : shared.else
  }
  // A dollar sign of an unknown country is no evidence of US dollars.
  return shared.own.length === 1 ? (shared.own[0] ?? null) : null
}
