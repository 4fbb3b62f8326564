/** Words by which a line's payee is a bank or a card issuer, folded. */

/** Issuers whose names hold no such word, as statements abbreviate them. */
const ISSUERS =
  'capital one|chase|citi(?:bank|card|cards|corp| card)?|amex|american express|discover|barclays?(?:card)?|' +
  'wells fargo|wf|bk of amer(?:ica)?|bank of america|bofa|us bank|synchrony|syncb|comenity|usaa|' +
  'pnc|hsbc|hdfc|icici|axis|sbi|kotak|applecard|apple card|goldman sachs|gs ?bank|nfcu|navy federal|' +
  'santander|bbva|itau|bradesco|nubank|nu pagamentos|inter|banorte|banamex|bancolombia|davivienda|' +
  'lloyds|natwest|halifax|monzo|starling|revolut|ally|sofi|td|rbc|bmo|cibc|scotia(?:bank)?|tangerine|' +
  'credit one|first premier|elan|cardmember serv(?:ices?)?|card services'

const WORDS =
  'bank(?!s|ing)|bancorp|banco|bco|bca|banca|banque|banka|sparkasse|volksbank|raiffeisen(?:bank)?|credit union|' +
  'federal credit|fcu|cu|credit uni|savings bank|building society|bnk'

/** A bank's own name. */
export const BANK = `(?:${ISSUERS}|${WORDS})`

const NAMED = new RegExp(`^(?:the )?(?:[\\w&'.-]+ ){0,3}(?:${WORDS})\\b|^(?:${ISSUERS})$`)

/** Whether a folded text begins with a bank's name. */
export function isBank(text: string): boolean {
  return NAMED.test(text)
}
