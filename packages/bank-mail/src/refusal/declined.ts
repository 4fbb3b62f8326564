/** Purchases, payments and transfers that did not go through. */
import type { Rule } from './rules.ts'

export const DECLINED: Rule = {
  reason: 'declined',
  subject: [
    'declined|rejected|refused|unsuccessful|failed|not approved|denied|could not be completed|was not completed|(payment|check|deposit|transfer) {_}(returned|cancelled|canceled|bounced)|(returned|cancelled|canceled|bounced) (payment|check|deposit|transfer)',
    'rechaz(o|ada|ado|amos)|denegada|denegado|declinada|declinado|negada|negado|no (exitosa|exitoso|aprobada|aprobado|autorizada|procesada)|fallida|fallido|fondos insuficientes|saldo insuficiente|(pago|transferencia|compra) (cancelad~|devuelt~)',
    'recusad(a|o)|não (autorizada|aprovada|realizada|concluída)|refus(é|ée)|rejet(é|ée)|abgelehnt~|zurückgewiesen|fehlgeschlagen|zamítnut~|ditolak|gagal|rifiutat~|geweigerd|mislukt',
  ],
  head: [
    '(was|has been|is|were|got) (declined|rejected|unsuccessful|denied|not approved|not authorized|not completed|not successful|returned unpaid|returned due|reversed due)',
    "(couldn't|could not|cannot|was unable to|were unable to|are unable to) (complete|process|approve|authorize) (your|the|a|this) {_}(transaction|payment|purchase|transfer|withdrawal|request|deposit)",
    '(transaction|payment|purchase|transfer|withdrawal) {_}(failed|has failed|did not go through|not successful)',
    '(application|request|enrolment) {_}(was|is) (unsuccessful|rejected|declined)',
    '(fue|ha sido|resultó|está|fueron) (rechazada|rechazado|denegada|denegado|declinada|declinado|negada|negado|fallida|fallido)',
    '(no fue|no ha sido|no pudo ser|no se pudo|no pudimos|no fue posible) {_}(aprobad~|autorizad~|procesad~|realizar|procesar|completar|efectuar) ',
    '(se identificó|identificamos|registramos|se registró) un rechazo|(transacción|compra|operación|transferencia) (rechazada|denegada|declinada|negada|no exitosa|no aprobada|fallida)|pago (rechazado|fallido|no exitoso)',
    'foi (recusada|recusado|negada|não autorizada)|não foi (autorizada|aprovada|concluída|realizada)|compra (recusada|negada|não autorizada)',
    '(a été|est) (refusé~|rejeté~)|wurde {_}(abgelehnt|zurückgewiesen)|konnte nicht {_}(ausgeführt|durchgeführt)|(transaksi|pembayaran|transfer) [anda] gagal|è stat(a|o) rifiutat~|is geweigerd|byla zamítnut~',
    '(respuesta|estado|status|resultado|estatus|situação|statut|état) (de la transacción|de la operación|transaksi) (rechazad~|denegad~|declinad~|negad~|fallid~|recusad~|declined|failed|rejected|unsuccessful|gagal|abgelehnt~|refus~)',
    '(respuesta|estado|status|resultado|estatus|situação|statut|état) (rechazad~|denegad~|declinad~|negad~|fallid~|no aprobad~|no exitos~|recusad~|não aprovad~|declined|failed|rejected|unsuccessful|gagal|ditolak|abgelehnt~|refus~)',
  ],
  // Money that comes back after a failure does move.
  unless: [
    'refund of|has been refunded|refunded|is credited|has been credited|reembols~|devolvimos|estorno|ruckerstattung|rembours~',
  ],
}

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
