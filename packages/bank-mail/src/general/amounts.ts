/** The amount that moved, among all the amounts that an alert mentions. */

import type { NoMoney } from '../money/money.ts'
import { findMoney, type Money, type MoneyContext, readMoney } from '../money/money.ts'
import { fold } from '../text/fold.ts'

/** Words before an amount that is not the one that moved. */
const NOT_MOVED =
  /(?:available|disponible|disponivel|balance|saldo|solde|kontostand|limit|limite|cupo|plafond|minimum|minimo|fee|comision|tarifa|iva|itf|gmf|tax|imposto|cashback|reward|points?|puntos|threshold|more than|mas de|mayor(?:es)? a|superior(?:es)? a|exceed\w*|over|above|below|less than|greater than|up to|hasta|maxim\w*|due|outstanding|remaining|overdraft|restante|deuda|total credit|credito total|sisa|zustatek|残高)[^\d$€£¥₹\n\t]{0,40}$/
/** Words after it. */
const NOT_MOVED_AFTER =
  /^[^\n\t.]{0,12}(?:limit|level you set|threshold|or more|o mas|de saldo|available|de cashback|in rewards)/

export type Candidates = {
  /** The one amount that moved; null where there is none or several. */
  readonly money: Money | null
  readonly problem: NoMoney | 'several_amounts' | null
  /** What would be proposed to a person who has to decide. */
  readonly guess: Money | null
}

/** Reads all amounts of `text` that may have moved and asks whether they are one and the same. */
export function movedAmount(text: string, context: MoneyContext): Candidates {
  const folded = fold(text)
  const spans = findMoney(text).filter(({ start, end, hasCurrency }) => {
    if (!hasCurrency) return false
    const before = folded.slice(Math.max(0, start - 70), start)
    return !NOT_MOVED.test(before) && !NOT_MOVED_AFTER.test(folded.slice(end, end + 40))
  })
  const read = spans.map((span) => readMoney(span.text, context))
  const moneys = read.filter(
    (money): money is Money => typeof money === 'object' && money.amountMinor > 0,
  )
  const problem = read.find((money): money is NoMoney => typeof money === 'string') ?? null
  const [first] = moneys
  if (!first) return { money: null, problem: problem ?? 'no_amount', guess: null }
  const isOne = moneys.every(
    (money) => money.amountMinor === first.amountMinor && money.currency === first.currency,
  )
  if (!isOne) return { money: null, problem: 'several_amounts', guess: first }
  return problem === null
    ? { money: first, problem: null, guess: first }
    : { money: null, problem, guess: first }
}
