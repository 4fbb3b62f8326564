/**
 * Lines in which a bank or a payment network writes its own fields around the payee: UPI, card and
 * bill payments in India, terminals in the Netherlands, Austria, Germany and France, PayPal over ACH in the
 * United States and by direct debit in Germany.
 */

/** Fields of a UPI line that are no name: directions, types, numbers, banks' codes, addresses. */
const NO_NAME =
  /^(?:upi|dr|cr|p2m|p2a|p2p|p2v|out|in|pay|payment|to|ref|na|self|\d+|[a-z]{4}\d.*|.*@.*|.*\.(?:ybl|okaxis|paytm)|(?:hdfc|icic|sbin|utib|yesb|kkbk|barb|punb|idfb|axis|paytm|okaxis)\b.*)?$/

/** What a bank writes before a UPI line's fields: a withdrawal by transfer, a deposit, over the web. */
const BEFORE_UPI = /^(?:(?:wdl|dep|tfr|trf|transfer|to|by|onl|mob|pos)[ -]+){1,4}(?=upi[-/ ])/

/** Whether a UPI line says that it went to a person's account (P2A) or one's own. */
export function isToPerson(line: string): boolean {
  return /^upi[-/ ](?:.*[-/ ])?(?:p2a|self)(?:[-/ ]|$)/.test(line.replace(BEFORE_UPI, ''))
}

/** How Indian banks begin lines of cards (`VPS`, `IPS`, `ECOM`), bills (`BIL/ONL`) and mandates (`ACH D-`). */
const INDIAN =
  /^(?:(?:vps|ips|vsi|ecom(?: pur)?|pcd|bil\/(?:onl|bpay|inft))\/|ach[ -]d(?:r)?[- ]+(?:tp ach )?(?=[a-z]))/
/** A standing instruction on a debit card: `ME DC SI 4160XXXXXXXX1122 NAME`. */
const INSTRUCTION = /^(?:me )?dc si (?:[\dx*]{8,19} )?(?=[a-z])/
/** A Dutch terminal or web shop: `BEA, Betaalpas NAME,PAS081 …`. */
const DUTCH =
  /^(?:bea|ecom|betaalautomaat)[, ]+(?:(?:betaalpas|google pay|apple pay|creditcard)[, ]+|nr:\S+ +[\d./]+ +)?([^,]{3,60}?)(?:,pas\d+\b.*)?$/

const DATED = '\\d\\d\\.\\d\\d\\.(?:\\d{4})? +\\d\\d:\\d\\d'
/** Terminals of Austria and Germany: `POS 8,94 AT K2 18.09. 16:48 NAME`, `NAME 0527 K2 18.09. 17:20`, `EC-GAA/POS NAME DE/ 03.07.2017 20:45 Uhr`. */
const GERMAN = new RegExp(
  `^(?:pos +[\\d.]+[.,]\\d\\d +[a-z]{2} +k\\d +${DATED} +(.{3,60})|(?:ec-gaa/pos +)?(.{3,60}?)(?: +[a-z]{2}/)? +(?:\\d{4} +k\\d{1,3} +${DATED}|${DATED} +uhr\\b.*))$`,
)
/** A card's line in France: its number and the day before the name, or the day behind it, or both and the till's bank. */
const FRENCH =
  /^(?:carte +(?:\d{16} +\d\d\/\d\d\/\d\d +(.{3,60}?)|([a-z].{2,60}?) +\d{6})|fac\.?[a-z]{3,10} +\d{16} +\d\d\/\d\d\/\d\d +(.{3,60}?) +carte +\d{4,16}\b.*)$/

/** The first field of a line of Indian banks that is a name, or what stands before its number. */
function indianPayee(line: string): string | null {
  const begun = INDIAN.exec(line) ?? INSTRUCTION.exec(line)
  if (!begun) return null
  const rest = line.slice(begun[0].length)
  const payee = rest.split('/').find((field) => !NO_NAME.test(field.trim()))
  return payee?.replace(/[- ]+\d{4,}$/, '').trim() || null
}

/** A company's number behind its name, and both again in the entry's description (Nacha): `NGRID05 NGRID05WEB`. */
const TWICE = /^([a-z]{4,20})(\d{2}) \1\2[a-z]{0,6}(?= |$)/

/** How Irish banks begin lines of a debit card: at a terminal, on the web, without contact, on a day. */
const IRISH = /^(?:vd[acp]-|pos\d\d[a-z]{3} +)(?=\S)/

/** The one group of a pattern's branches that matched. */
function fieldOf(pattern: RegExp, line: string): string | undefined {
  return pattern.exec(line)?.slice(1).find(Boolean)
}

/** What stands before and behind the payee in words of a bank: Intesa's cards, ČSOB's, iDEAL and direct debits of a Dutch account, fields of German and Austrian ones. */
const SPELLED =
  /^(?:operazione [a-z]+ del .{5,140}? presso (.{3,60})|nakup: ([^,]{3,60}), [^,]{2,40}, [a-z]{2}, dne .*|sepa (?:ideal|overboeking|incasso [a-z ]{5,40}?) +(?:iban|incassant): .{10,80}? naam: (.{3,60}?) *(?:omschrijving|kenmerk|machtiging|iban): .*|\/trtp\/.{3,120}?\/name\/([^/]{3,60})\/.*|.{0,80}?\babwa\+(?:\d{4} )?(.{3,40}?)\/\/.*|[a-z ]{5,40}? [a-z]{2}\/\d{6,9}\|(?:[^|]*\bk\d [^|]*\|)?([a-z][^|\\]{2,60}?)(?: +\d{5} +\d{11})?(?:[\\|].*)?)$/

/** A folded line with the payee in front; a line of no such network stays as it is. */
export function payeeFirst(line: string): string {
  const upi = line.replace(BEFORE_UPI, '')
  if (/^upi[-/ ]/.test(upi)) {
    const payee = upi
      .split(/[-/:]/)
      .map((field) => field.trim())
      .find((field) => !NO_NAME.test(field))
    return payee ?? line
  }
  if (IRISH.test(line)) return line.replace(IRISH, '')
  const twice = TWICE.exec(line)
  if (twice?.[1]) return twice[1]
  const named =
    indianPayee(line) ??
    DUTCH.exec(line)?.[1] ??
    fieldOf(GERMAN, line) ??
    fieldOf(FRENCH, line) ??
    fieldOf(SPELLED, line)
  if (named) return named.trim()
  const paypal = /^paypal(?: inc)? des:[a-z ]{0,20} id:([^:]{3,30}?)(?: (?:indn|co id):.*)?$/.exec(
    line,
  )
  if (paypal) return `paypal *${paypal[1]}`
  const german = /\bihr einkauf bei ([^,;]{3,40})/.exec(line)
  return german?.[1] ? `paypal *${german[1]}` : line
}
