/** What a stretch of a mail's text is as a name: cleaned, and how much it looks like one. */
import { INSTALMENTS, LAST_VERB, merchantOf } from '../template/values.ts'
import { CASED, fold, LETTER, without } from '../text/fold.ts'
import { tokenAt, type Words } from './words.ts'

export type Named = {
  readonly name: string
  /** How much it looks like a name: 0 as names do, less the less it does. */
  readonly shape: number
}

// Of folded text: a regular expression that knows no case is compiled in a tenth of the time.
/** What some banks put behind a name: an account, a telephone. */
const REMARK = new RegExp(
  `\\s{0,8}(?:(?<=[${CASED}\\d]\\.? )\\+?\\d[\\dx*]{2,5}(?:[ -]?[\\dx*]{3,4}){2,3}|\\((?:ref|a/c|acc|account|ending|mobile|tel|vpa|upi|paynow|terminad|final|info|id)[^)]{0,60}\\)?|\\(|(?<=[${CASED}]) desde (?:tu|su)|(?<=[${CASED}]) from .{1,30}a/c[. ]{0,3}[x*\\d]{4,12}|/\\d{5,20}| -{1,2} ?[*x•\\d]{4,20}|様|さま|さん|님|殿|御中)\\s{0,8}$`,
)
/** What stands before one: a way to pay, "Mr", the number of an account. */
const BEFORE = new RegExp(
  `^\\s*(?:(?:upi |neft |imps )?(?:payment |transfer |mandate )?(?:from|to|of) (?=\\S)|(?:compra|purchase|pagamento|achat) \\d{4} (?=[${LETTER}])|(?:rvsl )?(?:pos|web) (?:pur|pymt|purchase|payment)(?: t)? (?=\\S)|(?:pago de )?(?:nomina|remuneraciones|salario|haberes) de (?=\\S)|(?:el comercio|o estabelecimento|el establecimiento|merchant|vpa|m/s\\.?|mr\\.?|mrs\\.?|sr\\(a\\)\\.?|sra?\\.) (?=\\S)|[\\w.-]+@[a-z]+ \\(?(?=[${LETTER}])|[\\d/-]{8,40}(?=[${CASED}][${LETTER}])|\\d{9,20} (?=[${CASED}])|[\\dx*+]{4,15} - (?=[${LETTER}])|(?=[\\d-]{1,16}\\*)[\\d*-]{8,30} (?=[${LETTER}]))+`,
)
/** Behind a form of company an address begins. */
const ADDRESS =
  /(?<=\b(?:ltd|inc|llc|corp|gmbh|sas|s\.?a|s\.?r\.?l|plc|bv|ag|pte)\b\.?) (?:blk )?\d.*$/
/** "UPI/P2M/6165/BLUE CAFE/YESB": the ways of payment of several countries, and how they part their fields. */
const DESCRIPTOR =
  /^(?:UPI|NEFT|IMPS|RTGS|ACH|NACH|NIP|POS|ECOM|MMT|VPS|VIN|BIL|INF|TRF|FT|IB|IFT)(?: ?[/*:]|-(?=\S)|(?=\d{6}))/i
const NOT_A_PIECE =
  /^(?:[\d.x*#-]*|UPI|NEFT|IMPS|RTGS|ACH|NACH|NIP|POS|ECOM|MMT|DR|CR|P2[AMP]|PAY|PAYMENT|TO|FROM|TRANSFER|TRF|INET|MOB|ONL|BIL|[A-Z]{4}|[A-Z]{4}0[A-Z\d]{6}|[A-Z\d]{6,30}\d[A-Z\d]{0,10}|[A-Z]{2})$/i

/** A field and its value. */
const LABELLED =
  /^\s*\p{Ll}[^:\n]{0,25} ?: ?\S|^\s*\d{1,2} (?:cuotas?|vezes|parcelas|meses|pagos)\b/u
/** A card or an account, and nobody's name. */
const NUMBER = new RegExp(
  `^\\d{1,2} \\S{1,5}$|^[\\sx*•#.\\d/-]{3,40}$|^[a-z]{2}\\d{2}[a-z\\d ]{8,40}$|^[${LETTER}]{0,3}[\\d*x•-]{6,40}$`,
)
/** "North Bank A/c X4410": the person's own. */
const ACCOUNT = new RegExp(
  `(?<![${LETTER}])a/c (?:no\\.? )?[x*\\d]{4,20}\\s*$|virtual account\\s*$`,
)
/** Two letters, two digits, or a sign that is a word. */
const NAME = new RegExp(`[${LETTER}].*[${LETTER}]|^\\d{2}|[\\u05d0-\\u10ff\\u3005-\\ud7af]`)
const LINK = /@\S{1,100}\.\w|https?:|^www\.|^[a-z][\w.-]*\.[a-z]{2,5}\//
/** "to 9840777222-North Bank": whom to call or write to, and the bank's signature. */
const SIGNATURE = /^\d{8,14} ?- ?.{0,40}\bbank$/i

/** `text` of `start` on as a name, or null where it can be none. */
export function nameOf(words: Words, start: number, end: number): Named | null {
  const { text } = words.document
  const written = text.slice(start, end)
  // The end of a sentence, and what stands behind it.
  if (/^\s*\.\s/.test(written)) return null
  const bare = written.replace(/^[\s•·*"'“”«»:;,-]+/, '').replace(/(?<=\S)。.*$|[．，]\s*$/s, '')
  const shown = [REMARK, INSTALMENTS, BEFORE, LAST_VERB, ADDRESS].reduce(without, bare)
  if (
    LABELLED.test(shown) ||
    LINK.test(shown) ||
    SIGNATURE.test(bare.trim()) ||
    ACCOUNT.test(fold(shown))
  )
    return null
  const name = merchantOf(pieceOf(shown.split(/;|(?<=\p{L}) ?\/\/ /u)[0] ?? ''))
  if (name === null || !NAME.test(fold(name))) return null
  if (/\d/.test(name) && NUMBER.test(fold(name))) return null
  return shapeOf(words, name, start, end)
}

/** The field of a descriptor that is a name. */
function pieceOf(text: string): string {
  const trimmed = text.trim()
  if (!DESCRIPTOR.test(trimmed)) return text
  const pieces = trimmed.split(trimmed.includes('/') ? '/' : /[-*:]/).map((piece) => piece.trim())
  const names = pieces
    .map((piece) => piece.replace(/ (?:on|dt|dated)$/, ''))
    .filter((piece) => !piece.includes('@') && !NOT_A_PIECE.test(piece))
  // What is left of "UPI/0001/DR/ZBUL/UTIB/x@pineaxis" is the first code behind the numbers.
  return (
    names[0] ??
    pieces.find(
      (piece) => /^[A-Z]{3,}$/.test(piece) && !/^(?:UPI|NEFT|IMPS|RTGS|POS|ACH|NIP)$/.test(piece),
    ) ??
    ''
  )
}

/** So many words no name has. */
const MANY = 8
const SMALL =
  /^(?:de|del|la|las|los|el|y|e|of|and|the|da|do|dos|das|di|du|des|le|les|et|und|van|von|der|den|&|a|à|en|by|for|bin|al|'s|-|\+|\/)$/

function shapeOf(words: Words, name: string, start: number, end: number): Named | null {
  const parts = name.split(/\s+/)
  const isCapitals = /\p{Lu}{2}/u.test(name) && !/\p{Ll}{2}/u.test(name)
  const first = tokenAt(words, start)
  const isWritten =
    isCapitals ||
    /^(?:A|The|El|La|Los|Las|Le|Les|Das|Der|Die|Il|Lo|De|Het|All|Let|My|Our|One|Self|Point|Home|App|No|Me) \p{Lu}/u.test(
      name,
    )
  const isOpening = first >= 0 && words.matchAt('notName', first) > 0
  if (isOpening && !isWritten) return null
  if (isGeneric(words, start, end, isCapitals)) return null
  if (words.languages.some(({ never }) => never?.split('|').some((part) => name.includes(part))))
    return null
  const small = parts.filter((part) => /^\p{Ll}/u.test(part) && !SMALL.test(part)).length
  const isDomain = /\p{L}\.\p{L}/u.test(name)
  let shape = 0
  if (/^\p{Ll}/u.test(name) && !isDomain) shape -= 3
  shape -= Math.min(4, small * 0.8)
  if (isOpening) shape -= 1
  if (parts.length > MANY || name.length > 60) shape -= 3
  if (/[:=]/.test(name)) shape -= 2
  if (/(?<![*x•])[*x•]{2,12}\d{2}|\d{7}|^\d{4} /i.test(name)) shape -= 2.5
  if (/\b(?:bank|banco|banque|banca|bankas?)\b/i.test(name)) shape -= 1
  if (/\bending\b|terminad[ao] en|\bxx\d/i.test(name)) shape -= 4
  if (/@/.test(name) && !isCapitals) shape -= 2
  if (/\d{10}/.test(name)) shape -= 4
  if (/^[\d\P{L}]+$/u.test(name)) shape -= 4
  if (/(?:^|\s)(?:you|your|usted|tu|su|votre|ihr|sie|anda)(?:\s|$)/.test(name)) shape -= 3
  return { name, shape }
}

/** Whether every word of it is one that no name begins with, or a label: "POS purchase", "Card payment". */
function isGeneric(words: Words, start: number, end: number, isCapitals: boolean): boolean {
  const { tokens } = words
  let at = tokenAt(words, start)
  if (at < 0) return false
  for (let token = tokens[at]; token && token.start < end; token = tokens[at]) {
    const isField = !isCapitals || !words.isMixed
    const length = Math.max(words.matchAt('notName', at), isField ? words.matchAt('other', at) : 0)
    if (length === 0) return false
    at += length
  }
  return at > tokenAt(words, start)
}
