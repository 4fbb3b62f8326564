/** Telling webhooks what happened: right after a change, and by the tick what is left. */
import { errorFields, log } from '#shared/log.ts'
import { groupsOf, presentTransaction } from '../api/present.ts'
import { Conflict } from '../database/database.ts'
import { LISTED_NAMES } from '../ledger/mail-schema.ts'
import { pick } from '../ledger/pure/pick.ts'
import type { LedgerStore } from '../ledger/store.ts'
import type { Attempt } from '../ledger/webhooks/store.ts'
import { type Outcome, post } from './post.ts'

/** At once: a Worker has six connections. */
const ABREAST = 5
/** Rounds of one call; the rest is for the next. */
const ROUNDS = 4

type Env = Parameters<typeof post>[2]

/** Whether nothing is left to be told, now or later. Never throws. */
export async function tellWebhooks(ledger: LedgerStore, env: Env): Promise<boolean> {
  try {
    if (!(await ledger.webhooks.isUsed())) return true
    for (let round = 0; round < ROUNDS; round++) {
      const isMore = await collected(ledger)
      const attempts = await ledger.webhooks.due(ABREAST)
      await Promise.all(attempts.map((attempt) => tell(ledger, env, attempt)))
      if (attempts.length < ABREAST && !isMore) break
    }
    return !(await ledger.webhooks.isPending())
  } catch (error) {
    log('error', 'webhooks_failed', errorFields(error))
    return false
  }
}

async function collected(ledger: LedgerStore): Promise<boolean> {
  try {
    return await ledger.webhooks.collect()
  } catch (error) {
    // Another noted the same at the same moment.
    if (error instanceof Conflict) return true
    throw error
  }
}

async function tell(ledger: LedgerStore, env: Env, attempt: Attempt): Promise<void> {
  const { delivery, webhook } = attempt
  const body = JSON.stringify({
    type: delivery.event,
    timestamp: delivery.createdAt,
    data: await dataOf(ledger, attempt),
  })
  const outcome: Outcome = await post(webhook, { id: delivery.id, body, at: new Date() }, env)
  await ledger.webhooks.attempted(attempt, outcome)
  log('info', 'webhook_attempt', { delivery: delivery.id, answer: outcome.answer })
}

/** As the API presents it, and as it is now: what was changed again meanwhile is told once more. */
async function dataOf(ledger: LedgerStore, { delivery, subjects }: Attempt) {
  if (delivery.event === 'test') return { test: true }
  if (delivery.event === 'mail.waiting') {
    const mails = await Promise.all(subjects.map((id) => ledger.mails.get(id)))
    return { mails: mails.filter((mail) => mail !== null).map((mail) => pick(mail, LISTED_NAMES)) }
  }
  const groupOf = await groupsOf(ledger)
  const transactions = await ledger.webhooks.transactions(subjects)
  return { transactions: transactions.map((one) => presentTransaction(one, groupOf)) }
}
