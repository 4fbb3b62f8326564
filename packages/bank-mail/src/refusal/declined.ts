/** Purchases, payments and transfers that did not go through. */
import type { Rule } from './rule.ts'

/** Words that banks' own templates may know better. */
export const PERHAPS_DECLINED: Rule = {
  reason: 'declined',
  head: [
    '(no fue|no ha sido|no pudo ser|no pudimos|no fue posible) {_}(aprobad~|autorizad~|exitos~|procesad~|realizar|procesar|completar|efectuar|enviar|hacer)',
    'no se pudo {_}(realizar|procesar|completar|efectuar|aprobar|autorizar|enviar|hacer)',
    'ご利用不可|承認されませんでした|取引不成立|ご利用いただけませんでした',
    'no pudo (completarse|procesarse|realizarse|hacerse|efectuarse)|(compra|pago|transacción|transferencia|retiro) {_}no (aprobad~|procesad~|realizad~|autorizad~)|intento de (compra|retiro|pago)|(bloqueamos|rechazamos|detuvimos) (una|un|la|el|tu|su) {_}(compra|pago|transacción|intento)|(clave|pin|nip) {_}(incorrect~|errónea|erróneo)',
    "(didn't|did not|couldn't|could not) (go through|be completed|be processed|be approved|be delivered)|we (stopped|blocked|turned down|couldn't approve|could not approve) |(purchase|withdrawal|payment|transaction) attempt|was (attempted|not dispensed|blocked)|we refused|tried to (charge|withdraw|pay)|incorrect pin|wrong pin|for insufficient funds|couldn't (pay|approve)",
    'mangels deckung|(lastschrift|überweisung|zahlung) {_}(zurückgegeben|nicht eingelöst|nicht ausgeführt)',
  ],
  subject: ['ご利用不可|承認されませんでした|取引不成立|รายการไม่สำเร็จ|ปฏิเสธรายการ'],
  unless: ['reembols~|devolvimos|estorno'],
}
