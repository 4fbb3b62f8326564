/** What the summary of a day tells. */
import type { CategoryId } from '#shared/categories.ts'
import { tagOf } from '#shared/i18n/languages.ts'
import type { DaySummary, SummaryOf, SummaryTransaction } from '#shared/ledger.ts'
import { addDays, daysBetween } from '#shared/local-time.ts'
import { nightlyState } from '../backup/nightly.ts'
import { listCategories } from '../categories/taxonomy.ts'
import type { Context } from '../context.ts'
import { createPeople } from '../people/store.ts'
import { firstSpendingDay } from '../queries/summaries.ts'
import { listTransactions } from '../queries/transactions.ts'
import { homeCurrency } from '../rates/store.ts'
import { toTransaction } from '../rows/transaction.ts'
import type { ReviewCounts } from '../types/summary.ts'
import type { Transaction } from '../types/transaction.ts'
import { personZone } from '../zone.ts'
import { outlookOf } from './outlook.ts'
import { putAsideBetween } from './put-aside.ts'
import { choiceOf, readKept } from './readers.ts'
import { reviewCounts } from './review.ts'
import { spendingRows } from './spending.ts'

/** What a day usually costs is the mean of the four weeks before; less than a week says nothing. */
const USUAL_DAYS = 28
const LEAST_DAYS = 7

/** More than anybody reads in a mail. */
const TRANSACTIONS = 200

/** Who may only see the ledger decides nothing, and sees no mails. */
const NOTHING_WAITS: ReviewCounts = { mails: 0, labels: 0, duplicates: 0 }

export async function daySummary(
  context: Context,
  { person, localDate }: SummaryOf,
): Promise<DaySummary> {
  const db = context.database.kysely
  const mayChange = context.config.people.get(person) === 'change'
  const day = { from: localDate, to: localDate }
  const home = await homeCurrency(context)
  const [timeZone, locale, totals, categories, rows, review, settings] = await Promise.all([
    personZone(context),
    createPeople(context).localeOf(person),
    spendingRows(context, day, 'day', 'spending', 'home'),
    spendingRows(context, day, 'category', 'spending', 'home'),
    listTransactions(db, day, null, TRANSACTIONS).execute(),
    mayChange ? reviewCounts(db, null) : NOTHING_WAITS,
    listCategories(context),
  ])
  const titles = new Map<string | null, string | null>(
    settings.map(({ category, title }) => [category, title]),
  )
  const nightly = mayChange ? await nightlyState(context) : null
  const { summaryEvery } = choiceOf(await readKept(context), person)
  const outlook = await outlookOf(context, localDate, summaryEvery, settings, review)
  return {
    localDate,
    timeZone,
    locale: tagOf(locale),
    outlook,
    backupFailed: nightly?.failedAt ? { doneAt: nightly.doneAt } : null,
    totals: await Promise.all(
      totals.map(async ({ currency, spentMinor, originals }) => ({
        currency,
        spentMinor,
        usualMinor: await usualMinor(context, currency, localDate, home),
        ...(originals ? { originals } : {}),
        ...(home !== null && currency !== home ? { isUnrated: true } : {}),
      })),
    ),
    byCategory: categories.map(({ key, currency, spentMinor }) => ({
      category: key as CategoryId | null,
      title: titles.get(key) ?? null,
      currency,
      spentMinor,
    })),
    transactions: rows
      .map((row) => ({
        ...toSummaryTransaction(toTransaction(row)),
        categoryTitle: titles.get(row.category) ?? null,
      }))
      .reverse(),
    mailsToReview: review.mails,
    labelsToReview: review.labels,
    putAside: await putAsideBetween(
      context,
      { from: mayChange ? outlook.putAsideFrom : null, to: localDate },
      timeZone,
    ),
  }
}

async function usualMinor(
  context: Context,
  currency: string,
  localDate: string,
  home: string | null,
): Promise<number | null> {
  const since = currency === home ? null : currency
  const first = await firstSpendingDay(context.database.kysely, since).executeTakeFirst()
  if (!first || first.local_date > addDays(localDate, -LEAST_DAYS)) return null
  const fourWeeks = addDays(localDate, -USUAL_DAYS)
  const from = [first.local_date, fourWeeks].sort().at(-1) ?? fourWeeks
  const range = { from, to: addDays(localDate, -1) }
  const rows = await spendingRows(context, range, 'day', 'spending', 'home')
  const spent = rows
    .filter((row) => row.currency === currency)
    .reduce((sum, { spentMinor }) => sum + spentMinor, 0)
  return Math.round(spent / daysBetween(from, localDate))
}

/** All but what the person calls its category. */
export function toSummaryTransaction(
  transaction: Transaction,
): Omit<SummaryTransaction, 'categoryTitle'> {
  const { id, kind, amountMinor, currency, merchant, name, category } = transaction
  const { occurredAt, localTime } = transaction
  return { id, kind, amountMinor, currency, merchant, name, category, occurredAt, localTime }
}
