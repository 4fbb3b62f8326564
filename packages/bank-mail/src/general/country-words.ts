/** Words of mails by which a bank shows the country it works in: supervisors, payment systems, ids, places. All folded. */

/** Said nowhere else: three points. Said there far more than elsewhere: one point. */
export type CountryWords = { readonly only?: string; readonly often?: string }

export const COUNTRY_WORDS: Readonly<Record<string, CountryWords>> = {
  US: {
    only: 'fdic|equal housing (?:lender|opportunity)|zelle|routing number|n\\.a\\.|ncua|federal credit union|ach (?:credit|debit|transfer|payment|deposit|withdrawal)|(?:eastern|central|pacific|mountain) (?:standard |daylight )?time|venmo|cash app|u\\.s\\. bank',
    often:
      '(?:e[sd]?t|c[sd]t|p[sd]?t|m[sd]t)|1-8(?:00|88|77|66|55|44|33)-\\d{3}-\\d{4}|checking|cardmember|routing|usa',
  },
  CA: {
    only: 'interac|cdic|e-?transfer|cad',
    often: 'canada|canadian|canadien\\w*|quebec|ontario|toronto|montreal|vancouver|calgary',
  },
  GB: {
    only: 'fscs|financial (?:conduct|services) (?:authority|compensation)|prudential regulation|faster payments?|sort code',
    often: 'united kingdom|england and wales|england',
  },
  IE: { only: 'central bank of ireland', often: 'ireland|dublin' },
  AU: { only: 'afsl|abn|bsb|osko|payid', often: 'australia\\w*|sydney|melbourne' },
  NZ: { often: 'new zealand|auckland|wellington' },
  MX: {
    only: 'spei|clabe|cnbv|condusef|banxico|ipab|curp|nip|s\\.a\\. de c\\.v\\.|oxxo|m\\.n\\.|codi',
    often: 'plastico|disposicion|terminacion|banca en linea|rfc|cdmx|mexico|monterrey|guadalajara',
  },
  CO: {
    only: 'superintendencia financiera|superfinanciera|fogafin|pse|bre-?b|nequi|daviplata|t\\.? ?cred|t\\.? ?deb|apreciado\\(a\\)|01 ?8000|018000\\d*|4x1000|gmf|\\(?\\+57\\)?',
    often:
      'cuenta de ahorros|cupo|extracto|consignacion|clave dinamica|datafono|plata|apreciado|colombia|colombian[oa]s?|bogota|medellin|barranquilla|bucaramanga|cartagena|nit|llave|sas',
  },
  CL: {
    only: 'giro en cajero|cupo nacional|tarjeta de credito nacional|cartola|cuenta vista|cuentarut|cmf|comuna|\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dk]|rut (?:destinatario|del destinatario|beneficiario)|transbank|webpay|\\(?\\+56\\)?',
    often: 'rut|giro|cuenta corriente|santiago|clp|chile|chilen[oa]s?|santiago de chile|tef',
  },
  PE: {
    only: 'yape\\w*|plin\\w*|itf|cci|sbs|sunat|indecopi|soles|\\(?\\+51\\)?',
    often: 'ruc|dni|peru|peruan[oa]s?|lima',
  },
  AR: {
    only: 'cuit|cuil|cbu|cvu|bcra|mercado pago argentina|\\(?\\+54\\)?',
    often: 'dni|alias|caja de ahorros?|consumo|argentina|argentin[oa]s?|buenos aires',
  },
  UY: { only: 'bcu|\\(?\\+598\\)?', often: 'uruguay\\w*|montevideo' },
  CR: { only: 'sinpe|sugef|bccr|colones|\\(?\\+506\\)?', often: 'costa rica|san jose' },
  DO: {
    only: 'rnc|superintendencia de bancos de la republica|\\(?\\+1 ?[(]?8[024]9\\)?',
    often: 'cedula|republica dominicana|dominican[oa]s?|santo domingo|sib',
  },
  EC: {
    only: '\\(?\\+593\\)?|cosede',
    often: 'ruc|cedula|ecuador|ecuatorian[oa]s?|quito|guayaquil',
  },
  PA: { only: '\\(?\\+507\\)?|yappy|balboas?', often: 'ruc|panama|panamen[oa]s?' },
  GT: { only: 'quetzales|\\(?\\+502\\)?', often: 'guatemala' },
  SV: { only: 'transfer365|\\(?\\+503\\)?', often: 'el salvador' },
  HN: { only: 'lempiras|\\(?\\+504\\)?', often: 'honduras|tegucigalpa' },
  NI: { only: 'cordobas|\\(?\\+505\\)?', often: 'nicaragua|managua' },
  BO: { only: 'bolivianos|\\(?\\+591\\)?', often: 'bolivia\\w*|la paz' },
  PY: { only: 'guaranies|\\(?\\+595\\)?', often: 'paraguay\\w*|asuncion' },
  BR: {
    only: 'pix|cpf|cnpj|boleto|reais|banco central do brasil|ouvidoria',
    often: 'brasil\\w*|sao paulo|rio de janeiro|ted|fatura',
  },
  PT: { only: 'mb ?way|multibanco|banco de portugal', often: 'portugal|lisboa|nif|porto' },
  ES: { only: 'bizum|banco de espana', often: 'iban|espana|madrid|barcelona|nif' },
  DE: {
    only: 'bafin|girokonto|girocard|sparkasse|lastschrift|frankfurt am main',
    often: 'deutschland|berlin',
  },
  AT: { often: 'osterreich|wien' },
  CH: {
    only: 'schweiz|suisse|svizzera|twint|finma|postfinance',
    often: 'switzerland|zurich|geneve|bern',
  },
  FR: { only: 'acpr|orias|societe anonyme', often: 'france|paris|rcs' },
  BE: { only: 'belgique|belgie|bancontact', often: 'bruxelles' },
  IT: { only: "bonifico|banca d'italia", often: 'italia|milano|roma' },
  NL: { only: 'tikkie', often: 'nederland|amsterdam|ideal' },
  CZ: { only: 'ceska|vs:|variabilni symbol', often: 'praha' },
  PL: { only: 'polska|blik|przelew', often: 'warszawa' },
  IN: {
    only: 'आपके|गए|गया|upi|vpa|ifsc|neft|imps|rtgs|rbi|netbanking|rupay|inr',
    often: 'a/c|toll free|india|mumbai|lakh',
  },
  PK: {
    only: 'raast|1link|state bank of pakistan|pkr',
    often: 'pakistan|karachi|lahore|islamabad',
  },
  LK: { only: 'lankaqr|ceft|slips|lkr', often: 'sri lanka|colombo' },
  NP: {
    only: 'तपाईको|तपाईंको|छ|fonepay|connectips|nchl|khalti|esewa|npr',
    often: 'nepal|kathmandu',
  },
  BD: { only: 'bdt|bkash|nagad|beftn|npsb', often: 'bangladesh|dhaka' },
  SG: {
    only: 'paynow|paylah\\S?|nric|sgt|monetary authority of singapore|pte\\.? ltd',
    often: 'singapore|giro',
  },
  MY: { only: 'duitnow|fpx|sdn\\.? bhd', often: 'malaysia|kuala lumpur' },
  ID: { only: 'ojk|wib|wita|qris|rekening|lps|bi-fast|gopay|rupiah', often: 'indonesia|jakarta' },
  PH: {
    only: 'bsp|pesonet|instapay|gcash|pdic|bangko sentral',
    often: 'philippines|manila|makati',
  },
  TH: { only: 'promptpay|พร้อมเพย์|ธนาคาร', often: 'thailand|bangkok' },
  JP: { only: '株式会社|カード', often: 'japan|tokyo' },
  CN: {
    only: '人民币|消费提醒|银行|账户|账单|余额|金额|消费|转账|缴费|还款',
    often: '信用卡中心|尾号',
  },
  HK: { only: 'hkma|fps|港幣|港元', often: 'hong kong|香港' },
  TW: { only: '新臺幣|新台幣|nt\\$', often: '台灣|臺灣|末四碼|刷卡' },
  VN: {
    only: 'quy khach|tai khoan|vietqr|napas|vietcombank',
    often: 'viet nam|vietnam|ha noi|ho chi minh',
  },
  ZA: {
    only: 'ncrcp\\d*|fsp|eft|capitec|\\(?\\+27\\)?',
    often: 'south africa|johannesburg|sandton',
  },
  // Not described, and with dollars of their own: their names keep a bare "$" from being American.
  JM: { often: 'jamaica\\w*' },
  FJ: { often: 'fiji\\w*|suva' },
  TT: { often: 'trinidad\\w*|tobago' },
  BZ: { often: 'belize\\w*' },
  BB: { often: 'barbados' },
  BS: { often: 'bahamas' },
  GY: { often: 'guyana' },
  NA: { often: 'namibia\\w*|windhoek' },
  AE: { often: 'dubai|abu dhabi|uae|emirates' },
}

/** The country most mails of a language come from, where nothing else is said; Spanish has too many. */
export const HOME: Readonly<Record<string, string>> = {
  en: 'US',
  pt: 'BR',
  fr: 'FR',
  de: 'DE',
  it: 'IT',
  nl: 'NL',
  id: 'ID',
  cs: 'CZ',
  th: 'TH',
  ja: 'JP',
}
