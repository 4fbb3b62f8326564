/** What an amount is in an alert, by the words beside it: what moved, or one of the many that did not. */
import { type Lexicon, ROLES, type Role } from '../lexicon/lexicon.ts'
import { phrasesOf } from '../template/phrases.ts'

/** What stands behind an amount that did not move; folded. */
const AFTER =
  /^[*)\s]{0,3}(?:usd |cop |mxn )?(?:(?:現金|现金)?(?:回饋|回馈)|优惠|優惠|折扣|할인|(?:or|and) (?:more|above|over|greater|less)|o (?:mas|menos|superior\w*)|ou (?:mais|plus)|oder mehr|(?:level|limit|threshold|amount) (?:that )?you(?:'ve)? set|limit\b|threshold|level\b|transaction limit|alert\b|credit limit|de limite|de saldo|de cupo|(?:of (?:your |the )?)?available|disponible|disponivel|verfugbar|(?:in |de )?(?:cash ?back|rewards?|points?|puntos|bonus|savings|credit (?:towards|toward|when))|off\b|discount|gift|coupon|voucher|de (?:descuento|desconto|regalo|bono|ahorro|bonificacion|reembolso al)|minimum|minimo|balance\b|bal\b|(?:degerinde |tutarinda )?[a-z]{0,12}puan|worth of points|(?:em|en) pont?os|min\b|equivalent\b|equiv\b|per (?:month|day|year|transaction|share|unit|person)|al (?:mes|dia|ano)|mensual(?:es)?|\/ ?(?:mo|month|mes)|monthly|a month|a year|annually|remaining|limitiniz|bakiyeniz|left\b|due\b|when you|if you|for every|por cada|por referir|(?:in total )?(?:this|last|so far|each|every) (?:week|month|year)|(?:in the )?(?:last|past) \d+ days|today ?$|este mes|esta semana|el mes pasado|no mes|loan|prestamo|credit line|line of credit|de credito|cuota|of (?:your|the) *$|de (?:tus?|sus?|los) *$|= )/

/** "Cashback of SGD 8.20 has been credited": what was earned came in. */
const BACK = /(?:cash ?back|rewards?)(?: (?:of|amount))?[\s:]{0,4}$/
const CREDITED = /^ ?(?:(?:has been|was|is) )?credited to (?:your|the|a\/c|account)/

/** "A $3.00 ATM operator fee". */
const FEE_AFTER = /^[*)\s]{0,3}(?:(?!with |plus |and |incl)\w+ ){0,3}fee\b(?!\s?[:=])/

/** How far before an amount a word still speaks of it. */
const REACH = 70

/** What an amount is, and the words that say so. */
export type Named = { readonly role: Role; readonly by: string }

/** "SPISANO 50 UAH BALANCE 2,199 UAH": what stands between two amounts, and labels the second. */
function isBalanceOfNext(between: string, lexicons: ReadonlyArray<Lexicon>): boolean {
  return lexicons.some(({ amounts }) =>
    phrasesOf(amounts.balance)
      .in(between)
      .some(
        ({ start, end }) =>
          /^[\s.,;]*$/.test(between.slice(0, start)) && !/\p{L}/u.test(between.slice(end)),
      ),
  )
}

/**
 * What the words right before and right after an amount make of it; null where they say nothing.
 * `isFollowed`: whether another amount stands behind `after`.
 */
export function roleOf(
  before: string,
  after: string,
  lexicons: ReadonlyArray<Lexicon>,
  isFollowed = false,
): Named | null {
  if (CREDITED.test(after) && BACK.test(before)) return { role: 'moved', by: 'credited' }
  // "25 UAH = 20 MDL", and not "Summa=20 MDL".
  const behind =
    (isFollowed && isBalanceOfNext(after, lexicons) ? null : AFTER.exec(after)) ??
    (/^\s?=\s*$/.test(before) ? ['='] : null)
  if (behind) return { role: 'other', by: behind[0].trim() }
  const fee = FEE_AFTER.exec(after)
  if (fee) return { role: 'fee', by: fee[0].trim() }
  const near = before.slice(-REACH)
  let role: Role | null = null
  let until = 0
  let from = 0
  // "Reference: SALARY … Available balance: $20": a description ends where another label begins.
  const isFurther = (one: Role, start: number, end: number) => {
    if (one === 'aside' && start < from && !/\p{L}/u.test(near.slice(until))) return true
    if (end !== until) return end < until
    if (role === 'aside' && one !== 'moved') return false
    return start >= from || (one === 'aside' && role !== 'moved')
  }
  for (const lexicon of lexicons) {
    for (const one of ROLES) {
      for (const { start, end } of phrasesOf(lexicon.amounts[one]).in(near)) {
        // The nearest words count; of those that end at the same one, the longer, then the first role.
        if (isFurther(one, start, end)) continue
        until = end
        from = start
        role = one
      }
    }
  }
  return role === null ? null : { role, by: near.slice(from, until).trim() }
}
