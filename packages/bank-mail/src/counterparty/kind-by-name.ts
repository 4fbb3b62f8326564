/** What kind of movement it was, as far as the way its counterparty is named says so. */
import type { Cue } from '../general/cue-search.ts'
import type { Kind } from '../kinds.ts'
import { WAGES } from '../lexicon/wages.ts'
import type { Document } from '../template/document.ts'
import { fold } from '../text/fold.ts'
import type { Counterparty } from './counterparty.ts'

/** Labels of shops; billers and companies are paid by order, too. */
const SHOP =
  /merchant|store|shop|comercio|establecimiento|estabelecimento|commercant|esercente|handler|obchodn|isyeri|加盟店|利用先|店|商户|商戶|特約|가맹점|ร้าน|المتجر|التاجر/
const SENDER = /sender|remitter|gonderen|pengirim|remetente|remitente|absender|expediteur/
/** A bill is paid, whatever the label of whom. */
const BILL = /\b(?:bill|biller|briva|virtual account|tagihan)\b/
const BY_MANDATE =
  /\b(?:biller name|e-?mandate|mandate|nach|umrn|standing instruction)\b|\bach[ *-]/
/** A wallet's receipt for what was bought. */
const RECEIPT =
  /\b(?:receipt for your payment|beleg fur ihre zahlung|recibo de (?:tu|su) pago|recu (?:de|pour) votre paiement)\b/
/** Ways in which banks send money from account to account. */
const BY_ORDER =
  /\b(?:neft|imps|rtgs|ibft|bi-?fast|spei|sepa|instapay|pesonet|fps|ac(?:c?t)? x+\d{3,6} (?:is |was )?credited)\b/

/**
 * `kind`, or a kind of the same direction that fits the place where the counterparty stands better:
 * who is a payee of a transfer was sent money, who stands under "Merchant" was bought from.
 */
export function kindByName(
  kind: Kind,
  party: Counterparty | null,
  cues: ReadonlyArray<Cue>,
  { masked }: Document,
): Kind {
  const count = (of: Kind) => cues.filter((cue) => cue.kind === of).length
  const isShop =
    party !== null &&
    (party.via === 'at' || (party.via === 'merchant' && SHOP.test(fold(party.by))))
  const isUnderShop = isShop && party.via === 'merchant'
  const head = masked.slice(0, HEAD)
  if (kind === 'transfer_in' || kind === 'deposit')
    return gotBy(kind, party, isUnderShop, head, count)
  if (kind === 'transfer_out' && RECEIPT.test(masked)) return 'purchase'
  if (kind !== 'purchase' && kind !== 'payment') return kind
  if (kind === 'payment') {
    const isSaid = cues.some((cue) => cue.kind === 'payment' && cue.strength === 'said')
    if (BILL.test(head)) return kind
    if (isShop && (!isSaid || (isUnderShop && count('purchase') > 0))) return 'purchase'
    if (/\bqr(?:is)?\b/.test(head) && !isSaid) return 'purchase'
  } else if (BY_MANDATE.test(head) && !isShop) return 'payment'
  if (isShop || party?.via === 'merchant') return kind
  const isTransfer = count('transfer_out') >= Math.max(1, count(kind))
  const isOrder = kind === 'purchase' && BY_ORDER.test(head)
  return isTransfer || isOrder ? 'transfer_out' : kind
}

/** Of money that came in: wages and cash are a deposit, what a shop or a person sent is not. */
function gotBy(
  kind: 'transfer_in' | 'deposit',
  party: Counterparty | null,
  isUnderShop: boolean,
  head: string,
  count: (of: Kind) => number,
): Kind {
  if (isUnderShop) return 'refund'
  if (WAGES.test(head)) return 'deposit'
  const isBySender = party?.via === 'payer' || party?.via === 'gives'
  const isSent = count('transfer_in') > 0 || SENDER.test(fold(party?.by ?? ''))
  return (isBySender && isSent) || /\b(?:vpa|from self)\b/.test(head) ? 'transfer_in' : kind
}

/** Where an alert has said all it has to say. */
const HEAD = 1500
