/** Advertising, even in the words of an alert. */
import type { Rule } from './rule.ts'

/** Subjects that no alert has. */
export const MARKETING: Rule = {
  reason: 'marketing',
  subject: [
    '({digit}%|% off|% de descuento|discount[s]|special offer|limited time|offer[s] (for|inside|ends|from)|deal[s] (for|of|inside)|exclusive (offer|deal|benefit[s])|win a|chance to win|sweepstakes|gift card|pre-approved|preapproved|pre-qualified|you.re approved|introducing|invite (a friend|friends)|refer (a friend|and)|survey|give us feedback|earn {_}(bonus|when|cash|points|back|up to|{amount})|received an {_}offer|newsletter)',
    'descuento|descuentos|oferta[s]|promoción|promociones|sorteo|msi|meses sin intereses|aprovecha|aprovéchalo|preaprobad~|pre-aprobado|aprobado para ti|te regalamos|gana {_}(hasta|premios|{amount}|un)|solicita (tu|ya|hoy)|solicítal~|disfruta (de|los|las|tus)|conoce (los|las|el|la|nuestr~|tu)|encuesta|llévate|estrena|bonificación|solo por hoy|últimos días',
    'desconto|oferta[s]|promoção|ganhe|grátis|indique|convide|aproveite|conheça|sorteio|offre (spéciale|exclusive)|gagnez|profitez|réduction|angebot|gewinnspiel|rabatt|sparen sie|diskon|promo (spesial|bulan)|offerta|aanbieding|korting|sleva|soutěž|キャンペーン|โปรโมชั่น',
  ],
  // "You earned 5% cash back on your purchase at …" may be the alert itself.
  unless: [
    'tu (compra|consumo) (por|de) {amount}|you (spent|paid|sent|received) {amount}|{amount} (transaction|purchase|charge) (was|with|at)|(transaction|purchase|charge) of {amount} (was|has been|at)|compraste|pagaste {amount}|recibiste {amount}|realizaste una compra|usaste tu tarjeta|(compra|consumo) {_}(autorizad~|aprobad~|realizad~)|fue (autorizada|aprobada|diferida)|se (difirió|ha diferido)|quedó diferida',
  ],
}

/** Words of subjects that an alert may have as well. */
export const PERHAPS_MARKETING: Rule = {
  reason: 'marketing',
  subject: [
    'offer[s]|deal[s]|reward[s]|win|gift|free|save|earn|exclusive|benefit[s]|insights|this week|market[s]|tips|learn how|discover how|get more|upgrade',
    'gana|ganar|regalo|gratis|beneficio[s]|solicita|conoce|disfruta|cashback|puntos|millas|invita|descubre|ahorra|crédito aprobado|novedades|consejos|tips|promo',
    'benefícios|pontos|cashback|descubra|offre|cadeau|avantages|vorteile|geschenk|entdecken',
  ],
  head: [
    'pre-approved|preapproved|you (may|could) (earn|qualify|be eligible)|apply (now|today)|terms and conditions apply to this offer',
    'conheça (nossos|o|a|os|as) |conoce (nuestr~|más)|scopri (di più|i nostri)|entdecken sie|découvrez|(輕鬆|立即|馬上|轻松)(申辦|申办|申請|申请)|cashback offer|(get|earn) [up to] {digit}% {_}cashback|(get|earn) [up to] {digit}{digit}% {_}cashback',
    'preaprobad~|solicítal~|aprovecha|vigencia (del|hasta)|válido hasta|términos y condiciones de la promoción|haz una compra',
  ],
}
