/** Whether a mail from a sender that nobody has described looks like the alert of a bank. */
import type { Inner } from '../forwarding/unforward.ts'
import type { Document } from '../template/document.ts'
import { isPersonal } from '../template/match-bank.ts'
import { fold } from '../text/fold.ts'

const SENDER =
  /ban[ckq]|card|credit|kredit|caja|cassa|caisse|coop|mutual|financ|fintech|wallet|billetera|pay|pago|cash|money|sparkasse|raiffeisen|union|fcu|\bcu\b|visa|master|capital|invest|brokerage|wise|pix|remit|sav(?:e|ing)|ahorro|poste|debit|tarjet|\bn26\b|monzo|revolut|spor\w*|trust|bpi|bdo|\bbp\b|kbank|scb/
const ALERT_SENDER =
  /alert|aler|notif|notice|aviso|mensajer|transac|transfer|movimient|comprobant|no-?reply|noreply|inform|serv|avis|info/
const OWN_ACCOUNT =
  /(?:card|account|acct|a\/c|ac|tarjeta|cuenta|producto|plastico|t\.? ?(?:cred|deb)|tdc|tdd|conta|cartao|carte|compte|karte|konto|kartu|rekening|carta|conto|rekening|karty?|uctu?|wallet)(?:[^.\n\t\d]{0,60}|[^\n\d]{0,30})(?:[*x•·●….(-]{1,20}[ -]?|\bin |\bwith |\ben |\bauf |\bmit |\b)\(?(?:[*x•·●]{2,4} ?){0,4}\d{3,6}\b|[*•·●x]{2,14}[ -]?\d{3,4}\b|カード|口座|บัตร|บัญชี/
const BANKING =
  /\b(?:bank|banking|banco|banque|banca|banka|cardmember|cardholder|card ?holder|tarjetahabiente|fdic|zelle|cuenta corriente|cuenta de ahorros?|tarjeta de (?:credito|debito)|credit card|debit card|checking|savings account|cartao de credito|kartenzahlung|girokonto|carte bancaire|virement|uberweisung|spei|clabe|pix|bizum|twint|upi|neft|imps|paynow|qris|swift|iban|interac|sinpe|kartu kredit|tabungan|platba kartou)\b|銀行|ธนาคาร/
const TRACE =
  /\b(?:authori[sz]ation (?:code|no|number)|autorizacion|numero de operacion|numero de aprobacion|no\. de operacion|folio|clave de rastreo|transaction (?:id|ref|reference|number)|reference (?:no|number|id)|ref(?:erencia)?(?: no)?|comprobante|confirmation number|available (?:balance|credit|limit)|saldo (?:disponible|actual)|cupo disponible|avl bal)\b/

/** A shop's receipt, an order, an invoice: they name a card and an amount, too. */
const SHOPPING =
  /\b(?:your order|order (?:number|confirmation|summary|total|#|no)|order placed|orden (?:de compra|#|numero)|items? (?:ordered|shipped|in your)|qty|quantity|subtotal|sub-total|shipping|shipped|delivery|tracking (?:number|id)|invoice|receipt|tu pedido|numero de pedido|n.? de pedido|pedido|factura(?: electronica| de venta| n)|envio (?:gratis|a domicilio|estandar)|carrito|entrega|seu pedido|nota fiscal|votre commande|livraison|facture|ihre bestellung|bestellnummer|lieferung|rechnung|unsubscribe from (?:our )?(?:newsletter|promotions)|booking|reservation|itinerary|check-?in|ticket|subscription|renew(?:s|al|ed)|trial|membership|trip|ride|rider|driver|donation|ticket de compra|suscripcion|recibo de compra|thanks? (?:you )?for (?:your (?:order|purchase)|shopping|riding|subscribing|booking))\b/

export type Likeness = 'bank' | 'unclear' | 'shop' | 'person'

/** What the sender and the words of a mail suggest; a bank only where several things agree. */
export function likenessOf(inner: Inner, document: Document): Likeness {
  const address = inner.from?.address ?? ''
  const { folded } = document
  const head = folded.slice(0, 4000)
  if (isPersonal(address) && !inner.isForwarded) return 'person'
  const sender = fold(`${inner.from?.name ?? ''} ${address}`)
  let points = 0
  if (SENDER.test(sender)) points += 2
  if (ALERT_SENDER.test(sender)) points += 1
  if (OWN_ACCOUNT.test(head)) points += 2
  if (BANKING.test(folded)) points += 1
  if (TRACE.test(head)) points += 1
  const isShop = SHOPPING.test(head)
  if (isShop) points -= 3
  return points >= 3 ? 'bank' : isShop ? 'shop' : 'unclear'
}
