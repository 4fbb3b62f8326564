/**
 * Codes inside a descriptor: store numbers, order numbers, phones, URLs, card tails, dates,
 * instalment marks. Digits that are the brand stay: 7-eleven, d1, 3m, 4-72, 99 cents, forever 21.
 */

/** Spans that are never part of a name, on folded text. */
const SPANS: ReadonlyArray<readonly [RegExp, string]> = [
  // Instalments: CUOTA 2/12, PARC 03/10, 3 DE 12.
  [
    /\b(?:cuota|cuotas|parc(?:ela)?|taksit|pmt|payment)\.? ?\d{1,2} ?(?:\/|de|of|x) ?\d{1,2}\b/g,
    ' ',
  ],
  [/\b\d{1,2}\/\d{1,2}\b(?:\/\d{2,4}\b)?/g, ' '],
  [/\b\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b(?:-?\d{2,4}\b)?/g, ' '],
  // ACH fields: DES:…, ID:…, INDN:…, CO ID:…, and all behind them.
  [/\s(?:des|id|indn|co id|ref|ref no|conf|auth(?:date)?|trace|trn|tran)[:#].*$/, ' '],
  [/~ ?tran\b.*$/, ' '],
  [/\bauthdate\b.*$/, ' '],
  // Phones.
  [/(?:(?<!\S)\+?1[-. ])?\(?\b\d{3}\)?[-. ]\d{3}[-. ]?\d{2,4}\b/g, ' '],
  [/(?<=\s)[18]-?\d{3}-[a-z\d]{5,8}\b/g, ' '],
  [/\b0\d{3,4} \d{3} ?\d{3,4}\b/g, ' '],
  // A terminal's town and country behind a sign: `BLUE HERON>CHISINAU MD`.
  [/(?<=\S{2})>\s?[\p{L}\d][^>]{1,60}$/u, ' '],
  // An address in letters of another script: `BLUE HERON, თბილისი, ვეკუას 3ა`.
  [
    /(?<=[a-z\d]), ?[\p{Script=Georgian}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Greek}].*$/u,
    ' ',
  ],
  // A biller, then the customer's number and other fields: `HERON ENERGY;1014;306404771`.
  [/(?<=\S{2});(?:\d+(?:;|$)|\w+=).*$/, ' '],
  // A shop's code and its till's: `HERON.ASF46.KCO-2`.
  [/(?<=[a-z]{4})\.[a-z]{1,4}\d{1,3}(?![a-z]).*$/, ' '],
  // A card's last digits and the day, before the name: `9637 13DEC23 C BLUE HERON`.
  [
    /^\d{4} \d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\d{2} (?:cd? |d )?(?=\S{2})/,
    ' ',
  ],
  // A bank's words behind the name: the card and the day, in Australia, Norway, Poland, France, South Africa, Britain.
  [/\s(?:[a-z]{3} )?(?:card|tap and pay) x{2}\d{4}\b.*$|\svalue date:? ?\d.*$/, ' '],
  [/\s(?:dato \d\d\.\d\d|betal(?:ings)? ?dato ).*$|\szakup przy uzyciu karty\b.*$/, ' '],
  [/\scarte +\d{4}[\dx]*$|\sfact \d{6}$|\sdu \d\d\.\d\d\.\d{4} carte\b.*$/, ' '],
  [/,? con la tarjeta ?: ?[\dx*]{8,19} el [\d-]+$|\skurs: [\d.,]+$/, ' '],
  [/\s\d\d\.\d\d kl\.? ?\d\d[.:]\d\d$|\s- dankort-nota \d{4,6}$|\s\d{4} k\d{3}(?: .*)?$/, ' '],
  [/\s\d{4,6}\*\d{4}(?: \d{1,2} [a-z]{3})?(?: cheque card purchase)?$/, ' '],
  [
    /\son \d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?: [a-z]{3})?$|,? ?[\d.,]+ [a-z]{3}, rate [\d./a-z ]+ on [\d-]+$/,
    ' ',
  ],
  // The biller's number with the bank, in Australia: `HERON ENERGY {658417}`.
  [/\s\{\d{4,}\}$/, ' '],
  // Masked cards, and the trace that stands before one.
  [/\s(?:[sp]\d{3,} )?card \d{4}$/g, ' '],
  [/\b\d{4,6}[x*]{4,}\d{0,4}(?!\S)/g, ' '],
  [/\b[x*]{2,}[\d x*]*\d*\b/g, ' '],
  [/\scb\*\d{4}\b/g, ' '],
  [/\*{2,}\d+/g, ' '],
  // A terminal's town, as German banks write it: //GERA/DE.
  [/\/\/[^/]{2,40}\/[a-z]{2}(?:[/ ].*)?$|(?<=[a-z]{3})\/[a-z .-]{3,30}\/[a-z]{2}$/g, ' '],
  // How a card was held to a till, and the card, behind the shop: `(APPLE PAY)`, `, TARJ. :*123456`.
  [/\s\((?:(?:apple|google|samsung) pay|interac|contactless)\)\s*$|\scontactless\s*$/g, ' '],
  [/,?\s(?:tarj|tarjeta)\.? ?:? ?(?:[*x]+\d{4,6}\b.*|\d{4})$/, ' '],
  // A card's last digits in front: `-1234 BLUE HERON`.
  [/^-\d{4}\s(?=\S{2})|^(?:rshop|pos)-(?=[a-z]{3})|^dk \d{5,6} (?=[a-z]{2})/, ' '],
  // What was done, behind a biller's name: `BLUE HERON - ODEME`.
  [/\s- ?odeme$/, ' '],
  // A town's abbreviation before it: `M.KYIV`, `TP. DA NANG`.
  [/\s(?:m|tp|kab)\.\s?(?=[a-z]{2})/g, ' '],
  // A till that says thanks, in the name's column: `BLUE HERON SAGT DANKE`, `BLUE HERON DANKT 0527`.
  [/(?<=\p{L}{2} )(?:sagt danke|dankt|bedankt|dekuje|dziekuje|agradece?)\b.*$/u, ' '],
  // How something was bought, in French: over the web.
  [/\scommerce electronique$/, ' '],
  // The number of a French département or post office, tied to the town behind it: `BLUE HERON 39LONS`.
  [/(?<=\S)\s(?:\d{2}|\d{5,6})(?!hours?\b|seven)[a-z]{4}[a-z .'/-]*$/, ' '],
  // An outlet of a caterer: its number, country and airport before the name.
  [/^[a-z]\d{3} [a-z]{2} [a-z]{3} (?=[a-z]{4})/, ''],
  // A bracket that the column cut: where a shop is.
  [/(?<=\p{L}{3} )\([^)]*$/u, ' '],
  // Tills: `K.1`, `SCO K.3`, `KASSA 2`.
  [/\s(?:sco )?k\.\d{1,2}(?=\s|$)|[\s.]kass[ay]?-? ?\d{0,2}(?=\s|$)/g, ' '],
  // Square's own page, where a shop has none.
  [/\sgosq\.c(?:o(?:m\b.*)?)?$/g, ' '],
  // The column of a town that holds an address: `HTTPSWWW.HERO`, cut where the column ends.
  [/(?<=\S)\s+https?(?:www|[a-z]{2})\S*.*$/g, ' '],
  // A web address that a column cut inside its end: `WWW.BLUEHERON.C`.
  [/(?<=^w{3}\.[a-z\d-]{6,})\.c$/, ' '],
  // A product with a code: `cloud_00dd0c`.
  [/(?<=[a-z]{3})_(?=[a-z]*\d)[a-z\d-]+$/, ' '],
  // URLs.
  [/https?:\/\/(?:www\.)?/g, ' '],
  [/(?:^|(?<=\s|\*))w{3}[. ]?(?=[a-z\d-]{2,}\b)/g, ' '],
]

/** A top-level domain behind a name, with a path that is too short to say anything. */
const DOMAIN =
  /(?<=[a-z\d])\.(?:com?|net|org|edu|ac|gov|info|biz|io|ai|app|tv|me|shop|store|online|xyz|eu|by|md|kz|uz|kg|ge|mk|ba|de|nl|fr|it|es|pt|be|at|ch|se|no|dk|fi|pl|ro|cz|hu|gr|hr|bg|sk|si|rs|lt|lv|ee|ua|tr|il|ae|pk|in|lk|bd|vn|th|my|sg|ph|id|jp|kr|tw|hk|us|ca|ie|lu|nz|za|ke|ng)?(?:\.(?:co|mx|br|ar|cl|pe|uk|au|es|fr|de|it|pt|nl|nz|za|in|id|jp|kr|tw|hk|sg|my|ph|vn|th|tr|pk|bd|lk|ng|ke|eg|gr|ro|pl|ua|il|ae|sa|do|ec|uy|py|bo|ve|gt|sv|pa|ni))?(?:\/(?:[a-z]{0,2}|bill\w*|help\w*)(?![a-z]))?(?=$|[\s*/,-])/g

/** Words that announce a number and mean nothing without it. */
const ANNOUNCED =
  /\b(?:stores?|str|loc|location|site|unit|branch|suc|sucursal|br|local|loja|lj|fil|filiale|no|num|nro|nr|ref|order|invoice|inv|qps|tda)\.? ?(?:#|no\.?|nr\.?|n°)? ?\d+\b/g

/** A token that mixes letters and digits as only a code does. */
function isCode(token: string): boolean {
  const digits = token.replace(/\D/g, '').length
  if (digits === 0) return false
  if (/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\d{2}$/.test(token)) return true
  if (digits >= 4) return true
  if (digits === token.length) return digits >= 3
  const turns = token.match(/\d+|[a-z]+/g)?.length ?? 0
  return token.length >= 5 && (turns >= 3 || (digits >= 1 && /^\d+[b-df-hj-np-tv-z]+$/.test(token)))
}

/** Words alone hold no code, but what is said in words. */
const BARE = /^\p{L}+(?: \p{L}+)*$/u
const SAID =
  /zakup przy|contactless|electronique|authdate|dan[kc]|dekuje|dziekuje|agradec|kass|www|http/

/** Removes codes from folded text, never all of it. */
export function stripCodes(text: string): string {
  if (BARE.test(text) && !SAID.test(text)) return text
  let rest = text
  for (const [span, by] of SPANS) rest = rest.replace(span, by)
  rest = rest.replace(DOMAIN, ' ').replace(/(?<=\s)\/(?=[a-z])/g, '')
  rest = rest.replace(ANNOUNCED, ' ')
  // `#0123`, `# 22`, and what follows `*` if it holds a digit.
  rest = rest.replace(/#\s?[a-z]?\d[\w-]*/g, ' ').replace(/\*\s?(?=[a-z-]*\d)[a-z\d-]+/g, ' ')
  // Digits glued to a word: `heroncom000000000000`, `blue heron 00012345austin`.
  rest = rest.replace(/(?<=[a-z]{2})\d{5,}\b/g, ' ').replace(/\b\d{5,}(?=[a-z]{2})/g, ' ')
  const tokens = rest.split(/\s+/).filter(Boolean)
  const kept = tokens.filter((token, at) => at === 0 || !isCode(token.replace(/[^a-z\d]/g, '')))
  // `ab1234 blue heron`: a till's code stands before the name.
  if (
    kept.length > 1 &&
    /^[a-z]{1,3}\d{3,}$/.test(kept[0] ?? '') &&
    /^[a-z]{3}/.test(kept[1] ?? '')
  )
    kept.shift()
  // A first token that is only digits is a code too where a name follows it, unless it is short: 99 cents, 1947.
  if (kept.length > 1 && /^\d{5,}$/.test(kept[0] ?? '') && !/^\d/.test(kept[1] ?? '')) kept.shift()
  const result = kept.join(' ')
  return /\p{L}|\d/u.test(result) ? result : text
}
