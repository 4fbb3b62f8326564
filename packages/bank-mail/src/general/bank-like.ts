/** Whether a mail from a sender that nobody has described looks like the alert of a bank. */
import type { Inner } from '../forwarding/unforward.ts'
import type { Kind } from '../kinds.ts'
import type { Document } from '../template/document.ts'
import { isPersonal } from '../template/match-bank.ts'
import { fold } from '../text/fold.ts'

/** Words and brands in the names and addresses of those who keep people's money. */
const SENDER =
  /ban[ckq]|card|credit|kredit|caja|cassa|caisse|coop|mutual|financ|fintech|sparkasse|raiffeisen|fcu\b|\bcu\b|saving|ahorro|debit|tarjet|banorte|banamex|banregio|banesco|banistmo|banbif|banrural|banpais|banreservas|banpro|bansi|bbva|santander|itau|hsbc|chase|citi|wells ?fargo|amex|american ?express|discover|barclay|lloyds|natwest|revolut|\bwise\b|monzo|\bn26\b|\bing\b|caixa|bradesco|nubank|inter\b|\bbca\b|\bbri\b|\bbni\b|mandiri|\bdbs\b|\bocbc\b|\buob\b|\bbdo\b|\bbpi\b|kasikorn|kbank|\bscb\b|axis|hdfc|icici|kotak|\bsbi\b|\brbc\b|\btd\b|scotia|\bbmo\b|cibc|tangerine|\bfnb\b|absa|capitec|nedbank|yape|plin|nequi|davi|rappi|mercado ?pago|klarna|\bubs\b|\bzkb\b|twint|postfinance|csob|\bkb\b|moneta|zelle|venmo|カート|銀行|jcb|ธนาคาร/
/** Words that billers use as well. */
const PERHAPS_SENDER =
  /wallet|billetera|pay|pago|cash|money|union|visa|master|capital|invest|brokerage|remit|brokerage/
const ALERT_SENDER =
  /alert|notif|notice|aviso|mensaj|transac|transfer|movimient|comprobant|operacion|proceso|avis/
const OWN_ACCOUNT =
  /(?:card|visa|mastercard|maestro|rupay|amex|account|acct|a\/c|tarjeta|cuenta|producto|plastico|t\.? ?(?:cred|deb)|tdc|tdd|conta|cartao|carte|compte|karte|konto|kartu|rekening|carta|conto|karty?|uctu?|wallet)(?:[^.\n\t\d]{0,60}|[^\n\d]{0,30}|[^.\n\t\d]{0,30}[\n\t]{1,2})(?:[*x•·●….(-]{1,20}[ -]?|\b(?:in|with|en|auf|mit|op|ending|no|nr|par|endziffer)[.:]?[ \t\n]{0,2})\(?(?:[*x•·●]{2,4} ?){0,4}\d{3,6}\b|[*•·●x]{2,14}[ -]?\d{3,4}\b|カート|口座|บัตร|บัญชี/
const BANKING =
  /\b(?:bank|banking|banco|banque|banca|banka|cardmember|cardholder|card ?holder|tarjetahabiente|fdic|zelle|cuenta corriente|cuenta de ahorros?|tarjeta de (?:credito|debito)|credit card|debit card|checking|savings account|cartao de credito|kartenzahlung|girokonto|carte bancaire|direct debit|debit order|bill payment|lastschrift|virement|uberweisung|spei|clabe|pix|bizum|twint|upi|neft|imps|paynow|qris|swift|iban|interac|sinpe|kartu kredit|tabungan|platba kartou|llave|bre-b|plin|yape)\b|銀行|ธนาคาร/
/** What only the house itself calls itself: a shop knows of a card, and of nobody's banking. */
const HOUSE =
  /\b(?:online banking|mobile banking|internet banking|netbanking|alerts? subscription)\b/
const TRACE =
  /\b(?:authori[sz]ation (?:code|no|number)|autorizacion|(?:numero|datos|fecha) de (?:la )?operacion|numero de aprobacion|no\. de operacion|folio|clave de rastreo|transaction (?:id|ref|reference|number|alert)|reference (?:no|number|id)|comprobante de (?:transferencia|pago|operacion)|confirmation number|available (?:balance|credit|limit)|(?:tu|su|seu) saldo|saldo (?:disponible|disponivel|actual)|cupo disponible|avl bal|source of fund)\b/

/** A shop's receipt, an order, an invoice: they name a card and an amount, too. */
const SHOPPING =
  /\b(?:your order|order (?:number|confirmation|summary|total|id|#|no\b)|order placed|orden de compra|items? (?:ordered|shipped|in your)|qty|quantity|subtotal|sub-total|shipping|shipped|tracking (?:number|id)|(?:your|an?|view|pay|download) (?:invoice|receipt)|invoice (?:number|no|#|id|date)|receipt (?:from|for your|number|no|#|id)|tu (?:pedido|orden|carrito|reserva|suscripcion|viaje)|numero de pedido|n.? de pedido|factura (?:electronica|de venta|n)|envio (?:gratis|a domicilio|estandar)|seu pedido|nota fiscal|votre (?:commande|facture|livraison)|ihre (?:bestellung|rechnung|lieferung)|bestellnummer|rechnungsnummer|your (?:booking|reservation|itinerary|trip|ride|subscription|trial|membership|plan|donation|\w+ trip)|thanks? (?:you )?for (?:your (?:order|purchase|booking)|shopping|riding|subscribing|booking|your donation))\b/

/** Movements that only those tell of who keep the money; of a purchase the shop tells, too. */
const TOLD_BY_BANKS: ReadonlySet<Kind> = new Set([
  'withdrawal',
  'transfer_in',
  'transfer_out',
  'deposit',
])

export type Likeness = 'bank' | 'unclear' | 'shop' | 'person'

/** What sender and words suggest of a mail that tells of a movement of `kind` with `merchant`. */
export function likenessOf(
  inner: Inner,
  document: Document,
  kind: Kind | null,
  merchant: string | null,
): Likeness {
  const address = inner.from?.address ?? ''
  const { folded } = document
  const head = folded.slice(0, 4000)
  if (isPersonal(address) && !inner.isForwarded) return 'person'
  const sender = fold(`${inner.from?.name ?? ''} ${address}`)
  const isKeeper = SENDER.test(sender)
  const isPerhapsKeeper = PERHAPS_SENDER.test(sender)
  if (SHOPPING.test(head))
    return isKeeper || isPerhapsKeeper || (OWN_ACCOUNT.test(head) && HOUSE.test(folded))
      ? 'unclear'
      : 'shop'
  let points = isKeeper ? 3 : isPerhapsKeeper ? 1 : 0
  if (/(?:^|[ .])(?:alert|alerta|alertas|alerts|avisos?|notificaciones)[^ ]{0,20}@/.test(sender))
    points += 2
  else if (ALERT_SENDER.test(sender)) points += 1
  if (OWN_ACCOUNT.test(head)) points += 2
  if (BANKING.test(folded)) points += 1
  if (TRACE.test(head)) points += 1
  // A shop writes of itself; who names another as the merchant stands between the two.
  if (merchant !== null && !isNamed(merchant, sender)) points += 1
  return points >= (kind !== null && TOLD_BY_BANKS.has(kind) ? 1 : 4) ? 'bank' : 'unclear'
}

/** Whether a word of `merchant` that is long enough to mean something is part of the sender. */
function isNamed(merchant: string, sender: string): boolean {
  const plain = sender.replace(/[^a-z\d]/g, '')
  return (fold(merchant).match(/[a-z\d]{4,}/g) ?? []).some((word) => plain.includes(word))
}
