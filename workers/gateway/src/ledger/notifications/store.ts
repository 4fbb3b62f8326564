/** What is mailed at once: each transaction in one mail, which is claimed before it is sent. */
import { tagOf } from '#shared/i18n/languages.ts'
import type { ClaimedNotification, MailAtOnce, Notable } from '#shared/ledger.ts'
import { addMs, localDateTime } from '#shared/local-time.ts'
import { camel } from '../../database/camel.ts'
import { Conflict, toInteger } from '../../database/database.ts'
import { listCategories } from '../categories/taxonomy.ts'
import { type Context, newId } from '../context.ts'
import { createPeople } from '../people/store.ts'
import { transactionsAmong } from '../queries/transactions.ts'
import { toTransaction } from '../rows/transaction.ts'
import { createSettings } from '../settings.ts'
import { toSummaryTransaction } from '../summary/day.ts'
import { readKept } from '../summary/readers.ts'
import type { Author } from '../types/common.ts'
import { chooseAtOnce } from './choose.ts'
import { collect, ownCurrencies } from './collect.ts'
import * as queries from './queries.ts'
import { atOnceOf, type ReaderAtOnce, readersAtOnce } from './readers.ts'

export type NotificationStore = {
  /** What a person chose of their own. */
  choice(person: string): Promise<MailAtOnce>
  choose(mailAtOnce: MailAtOnce, by: Author): Promise<void>
  /** Looks for what is to be told and claims what waits, for one mail. */
  claim(now: string): Promise<{ notification: ClaimedNotification | null; isPending: boolean }>
  sending(mailKey: string, sendingAt: string): Promise<boolean>
  sent(mailKey: string, sentAt: string): Promise<void>
  failed(mailKey: string, now: string): Promise<void>
  /** Whether anybody wants a mail at once of anything. */
  isWanted(): Promise<boolean>
  /** The person's currencies, their own first. */
  currencies(): Promise<Array<string>>
}

/** Transactions of one mail. */
const MOST_IN_A_MAIL = 10
/** A mail that is being made by somebody is theirs for so long. */
const LEASE_MS = 5 * 60_000
/** Minutes until it is tried again after it was refused; then the day's summary tells of it. */
const RETRIES = [10, 30, 120, 360]

export function createNotifications(context: Context): NotificationStore {
  const { database, config } = context
  const db = camel(database.kysely)
  const settings = createSettings(context)
  const isPending = async () => (await queries.anyWaiting(db).executeTakeFirst()) !== undefined

  /** Whether there is more to look at. */
  async function look(): Promise<boolean> {
    const { isDemo, homeCurrency, timeZone } = await settings.get()
    const readers = isDemo ? [] : await readersAtOnce(context)
    if (readers.length === 0) return false
    const today = localDateTime(config.now(), timeZone).date
    try {
      return await collect(context, readers, homeCurrency, today)
    } catch (error) {
      // Another noted the same at the same moment.
      if (error instanceof Conflict) return true
      throw error
    }
  }

  /** One mail of one person, whose payment has waited longest. */
  async function take(now: string): Promise<ClaimedNotification | null> {
    const due = await queries.dueNotifications(db, now, MOST_IN_A_MAIL).execute()
    const [first] = due
    if (first === undefined) return null
    const { person } = first
    const mailKey = newId()
    const ids = due.filter((one) => one.person === person).map((one) => one.transactionId)
    const claim = { mailKey, now, until: addMs(now, LEASE_MS) }
    await queries.claimNotifications(db, person, ids, claim).execute()
    const reader = (await readersAtOnce(context)).find((one) => one.person === person)
    return reader === undefined ? drop(mailKey, now) : tell(reader, mailKey, now)
  }

  /** Nobody is mailed of what was claimed; the next one that waits, if any. */
  async function drop(mailKey: string, now: string) {
    await queries.markLeaving(db, mailKey, now).execute()
    return take(now)
  }

  async function tell(reader: ReaderAtOnce, mailKey: string, now: string) {
    const mine = await queries.notificationsOf(db, mailKey).execute()
    const told = new Map(mine.map((row) => [row.transactionId, row]))
    const rows =
      mine.length === 0 ? [] : await transactionsAmong(database.kysely, [...told.keys()]).execute()
    const titles = new Map<string | null, string | null>(
      (await listCategories(context)).map(({ category, title }) => [category, title]),
    )
    const transactions = rows
      // What the person deleted meanwhile is no news.
      .filter((row) => row.deleted_at === null)
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
      .map((row) => {
        const note = told.get(row.id)
        const usual = note?.usualMinor ?? null
        return {
          ...toSummaryTransaction(toTransaction(row)),
          categoryTitle: titles.get(row.category) ?? null,
          localDate: row.local_date,
          reasons: (note?.reasons.split(' ') ?? []) as Array<Notable>,
          usualMinor: usual === null ? null : toInteger(usual),
        }
      })
    if (transactions.length === 0) return drop(mailKey, now)
    const locale = tagOf(await createPeople(context).localeOf(reader.person))
    return { mailKey, to: reader.to, locale, transactions }
  }

  return {
    choice: async (person) => atOnceOf(await readKept(context), person).mailAtOnce,
    choose: (mailAtOnce, by) => chooseAtOnce(context, mailAtOnce, by),
    async claim(now) {
      const isMore = await look()
      const notification = await take(now)
      return { notification, isPending: isMore || (await isPending()) }
    },
    async sending(mailKey, sendingAt) {
      const { numUpdatedRows } = await queries
        .markLeaving(db, mailKey, sendingAt)
        .executeTakeFirstOrThrow()
      return numUpdatedRows > 0n
    },
    async sent(mailKey, sentAt) {
      await queries.markTold(db, mailKey, sentAt).execute()
    },
    async failed(mailKey, now) {
      const rows = await queries.notificationsOf(db, mailKey).execute()
      const attempts = Math.max(0, ...rows.map((row) => toInteger(row.attempts)))
      const wait = RETRIES[attempts - 1]
      const nextAt = wait === undefined ? null : addMs(now, wait * 60_000)
      await queries.tryAgain(db, mailKey, nextAt).execute()
    },
    isWanted: async () =>
      (await readersAtOnce(context)).length > 0 && !(await settings.get()).isDemo,
    async currencies() {
      const { homeCurrency } = await settings.get()
      return ownCurrencies(context, homeCurrency, await settings.today())
    },
  }
}

/** By time, and by id where that is the same: a database gives rows in any order. */
function orderOf(row: { occurred_at: string; id: string }): string {
  return `${row.occurred_at} ${row.id}`
}
