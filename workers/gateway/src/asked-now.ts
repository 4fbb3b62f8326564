/** What is asked about categories, for the page and the API: what settles most money first. */
import { type Question, questionsOf } from './ledger/pure/questions.ts'
import type { LedgerStore, Transaction } from './ledger/store.ts'

/** Open transactions that are looked at to find what settles most. */
const MOST = 2000

/** With the newest transaction of each whole. */
export async function askedNow(
  ledger: Pick<LedgerStore, 'transactions'>,
  limit: number,
): Promise<Array<Question<Transaction>>> {
  const questions = questionsOf(await ledger.transactions.open(MOST)).slice(0, limit)
  const newest = await ledger.transactions.among(questions.map((question) => question.newest.id))
  const byId = new Map(newest.map((one) => [one.id, one]))
  return questions.flatMap((question) => {
    const whole = byId.get(question.newest.id)
    return whole ? [{ ...question, newest: whole }] : []
  })
}
