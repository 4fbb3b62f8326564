/** What is asked about categories, for the page and the API: what settles most money first. */
import { type Question, questionsOf } from './ledger/pure/questions.ts'
import type { LedgerStore, Transaction } from './ledger/store.ts'

/** Open transactions that are looked at to find what settles most. */
const MOST = 2000

export type Asked = Question<Transaction> & {
  /** The suggestion is what the person taught of the merchant: earlier ones kept their own when it was taught. */
  isTaught: boolean
}

/** With the newest transaction of each whole; what the person taught of a merchant goes before what was suggested. */
export async function askedNow(
  ledger: Pick<LedgerStore, 'transactions' | 'merchants'>,
  limit: number,
): Promise<Array<Asked>> {
  const [open, taught] = await Promise.all([
    ledger.transactions.open(MOST),
    ledger.merchants.taught(),
  ])
  const questions = questionsOf(open).slice(0, limit)
  const newest = await ledger.transactions.among(questions.map((question) => question.newest.id))
  const byId = new Map(newest.map((one) => [one.id, one]))
  const own = new Map(taught.map(({ merchantKey, category }) => [merchantKey, category]))
  return questions.flatMap((question) => {
    const whole = byId.get(question.newest.id)
    if (!whole) return []
    const lesson = question.merchantKey === null ? undefined : own.get(question.merchantKey)
    const suggestion = lesson ?? question.suggestion
    return [{ ...question, newest: whole, suggestion, isTaught: lesson !== undefined }]
  })
}
