/** Captured text turned into what a transaction holds. */
import { CASED, fold, LETTER, squash, without } from '../text/fold.ts'

/** The last digits that are shown: four, or five where a card is named by five; null without digits. */
export function accountOf(text: string): string | null {
  const compact = text.replace(/[\s().-]/g, '')
  const digits = /(\d{1,30})$/.exec(compact)?.[1] ?? null
  if (digits === null) return null
  return digits.length > 5 ? digits.slice(-4) : digits
}

/** How it is paid, before the shop: "3 cuotas sin interés en comercio LA POLAR"; folded. */
export const INSTALMENTS = new RegExp(
  `^\\s*\\d{1,2} ?(?:cuotas?|vezes|parcelas|pagos|meses|msi)\\b[^\\n]{0,60}? (?:en|em|no)(?: (?:el )?comercio| estabelecimento)? (?=[${CASED}])`,
)

/** What happened, at the end of a German or Dutch sentence; folded. */
export const LAST_VERB =
  /,? (?:ausgefuhrt|getatigt|durchgefuhrt|vorgenommen|belastet|bezahlt|gebucht|autorisiert|genehmigt|verwendet|gedaan|verricht|uitgevoerd|betaald|afgeschreven)\.?$/

/** A number of instalments and nothing else. */
const ONLY_INSTALMENTS =
  /^\d{1,2} ?(?:cuotas?|vezes|parcelas|pagos|meses)(?: sin interes(?:es)?)?(?: de)?$|^\d{1,2} ?(?:cuotas?|vezes|parcelas|meses|msi) (?:con|com|de|sin|sem) /

const ABBREVIATION = new RegExp(
  `(?:\\b[${LETTER}]\\.){2,8}$|\\b(?:inc|ltd|ltda|co|corp|s\\.?a|sas|llc|pte)\\.$|(?<=[${LETTER}.] )[${LETTER}]\\.$`,
)

/** The counterparty's name: one line, fixed-width columns after it cut off, no dangling punctuation. */
export function merchantOf(text: string): string | null {
  // Terminals pad the name to a column and put city and country behind it.
  const named = [INSTALMENTS, LAST_VERB].reduce(without, text.trim())
  if (ONLY_INSTALMENTS.test(fold(named))) return null
  const [column = ''] = named.split(/ {3,40}(?=[\p{L}\p{N}])/u)
  let name = squash(column).replace(/^[\s"'“”:;,-]+|[\s"'“”:;,]+$/g, '')
  if (!ABBREVIATION.test(fold(name))) name = name.replace(/\.{1,20}$/, '')
  return /[\p{L}\p{N}]/u.test(name) && !isAccount(name) ? name : null
}

/** Whether `text` is an account, one's own among them, and nobody's name. */
export function isAccount(text: string): boolean {
  const folded = fold(text)
  return ACCOUNT_ONLY.test(folded) || OWN.test(folded.trim())
}

const OWN =
  /^(?:self|own (?:account|a\/c)|cuentas? propias?|(?:your |the )?(?:acct?|a\/c|account) ?x{2,9}\d{3,6})$/

/** "la cuenta *123", "your account ending in 123": where the money went, but not to whom. */
const ACCOUNT_ONLY = new RegExp(
  `^(?:(?:la|tu|su|el|a|the|your|mi|my|una?|an?|sua|seu|votre|ihr) )?(?:cuenta|llave|tarjeta|producto|account|card|a/c|acct?|conta|cartao|compte|konto)\\b[^${LETTER}]*(?:(?:terminad[ao] en|ending(?: in| with)?|no\\.?|number|corriente|vista|ahorros)[^${LETTER}]*)*$`,
)

export function referenceOf(text: string): string | null {
  const reference = text.trim()
  // Placeholders such as 000000 or xxxxxx are no numbers.
  return /[1-9]/.test(reference) ? reference : null
}
