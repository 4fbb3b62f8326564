/**
 * Lines in which a payment network writes its own fields around the payee: UPI in India, PayPal over
 * ACH in the United States, PayPal by direct debit in Germany.
 */

/** Fields of a UPI line that are no name: directions, types, numbers, banks' codes, addresses. */
const NO_NAME =
  /^(?:upi|dr|cr|p2m|p2a|p2p|p2v|out|in|pay|payment|to|ref|na|self|\d+|[a-z]{4}\d.*|.*@.*|.*\.(?:ybl|okaxis|paytm)|(?:hdfc|icic|sbin|utib|yesb|kkbk|barb|punb|idfb|axis|paytm|okaxis)\b.*)?$/

/** Whether a UPI line says that it went to a person's account (P2A) or one's own. */
export function isToPerson(line: string): boolean {
  return /^upi[-/ ](?:.*[-/ ])?(?:p2a|self)(?:[-/ ]|$)/.test(line)
}

/** A folded line with the payee in front; a line of no such network stays as it is. */
export function payeeFirst(line: string): string {
  if (/^upi[-/ ]/.test(line)) {
    const payee = line
      .split(/[-/:]/)
      .map((field) => field.trim())
      .find((field) => !NO_NAME.test(field))
    return payee ?? line
  }
  const paypal = /^paypal(?: inc)? des:[a-z ]{0,20} id:([^:]{3,30}?)(?: (?:indn|co id):.*)?$/.exec(
    line,
  )
  if (paypal) return `paypal *${paypal[1]}`
  const german = /\bihr einkauf bei ([^,;]{3,40})/.exec(line)
  return german?.[1] ? `paypal *${german[1]}` : line
}
