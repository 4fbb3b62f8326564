/** Finding payments to mail at once: those that mails told of since it was looked last. */
import { directionOf, KINDS } from '#shared/kinds.ts'
import { addDays, addMs } from '#shared/local-time.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { insertMany } from '../../database/many.ts'
import type { Context } from '../context.ts'
import { keepSetting } from '../keep-setting.ts'
import { setting } from '../queries/settings.ts'
import { totalsOfDays } from '../queries/summaries.ts'
import { readRates } from '../rates/store.ts'
import { TOLD_UNTIL, toProgress } from './chosen.ts'
import * as queries from './queries.ts'
import type { ReaderAtOnce } from './readers.ts'
import { type Before, reasonsOf } from './reasons.ts'

/** Payments that one look takes. */
const MOST = 80
/** What was being written while another looked: its time is before, its commit after. */
const OVERLAP_MS = 60_000
/** A payment that a mail tells of later than that is history. */
const NEWS_MS = 3 * 24 * 60 * 60_000
/** A ledger that is younger calls no merchant new. */
const SETTLED_DAYS = 30
const USED_DAYS = 365

const PAYMENTS = KINDS.filter((kind) => directionOf(kind) === 'out')

/** The person's currencies, their own first: the home currency, then the most used of a year. */
export async function ownCurrencies(
  { database }: Context,
  homeCurrency: string | null,
  today: string,
): Promise<Array<string>> {
  const rows = await totalsOfDays(database.kysely, { from: addDays(today, -USED_DAYS) }).execute()
  const used = rows
    .sort((a, b) => toInteger(b.number) - toInteger(a.number))
    .map(({ currency }) => currency)
  return [...new Set([...(homeCurrency === null ? [] : [homeCurrency]), ...used])]
}

/**
 * Notes what each of the readers is to be told; whether there is more to look at. Two at once note
 * nothing twice: one of them throws Conflict.
 */
export async function collect(
  context: Context,
  readers: ReadonlyArray<ReaderAtOnce>,
  homeCurrency: string | null,
  today: string,
): Promise<boolean> {
  const { database, config } = context
  const db = camel(database.kysely)
  const now = config.now()
  const kept = (await setting(database.kysely, TOLD_UNTIL).executeTakeFirst())?.value
  const progress = toProgress(kept)
  const [from = now] = readers.map((reader) => reader.from).sort()
  const overlapping = progress === null ? from : addMs(progress.until, -OVERLAP_MS)
  const since = {
    writtenAt: [from, overlapping].sort().at(-1) ?? from,
    occurredAt: addMs(now, -NEWS_MS),
  }
  const rows = await queries.untoldPayments(db, since, PAYMENTS, MOST).execute()
  const payments = rows.map((row) => ({ ...row, amountMinor: toInteger(row.amountMinor) }))
  const keys = [...new Set(payments.flatMap(({ merchantKey }) => merchantKey ?? []))]
  const paid =
    keys.length === 0
      ? []
      : await queries
          .paidBefore(
            db,
            keys,
            PAYMENTS,
            payments.map(({ id }) => id),
          )
          .execute()
  const first = (await queries.firstDay(db).executeTakeFirst())?.localDate
  const own = await ownCurrencies(context, homeCurrency, today)
  const codes = [...payments, ...paid].map(({ currency }) => currency)
  const days = payments.map(({ localDate }) => localDate).sort()
  const limited = readers.flatMap(({ mailAtOnce: { large, unusual } }) =>
    [large, unusual].flatMap(Object.keys),
  )
  const rates = await readRates(context, [...codes, ...limited], {
    from: days[0] ?? today,
    to: days.at(-1) ?? today,
  })
  const fresh = payments.flatMap((payment) => {
    const ofMerchant = paid.filter(({ merchantKey }) => merchantKey === payment.merchantKey)
    const same = ofMerchant.find(({ currency }) => currency === payment.currency)
    const known: Before = {
      count: toInteger(same?.number ?? 0),
      sumMinor: toInteger(same?.sum ?? 0),
      isMet: ofMerchant.length > 0,
      knowsMerchants: first !== undefined && first <= addDays(payment.localDate, -SETTLED_DAYS),
    }
    return readers.flatMap(({ person, mailAtOnce, from }) => {
      const ownCurrency = mailAtOnce.foreign ? (own[0] ?? null) : null
      const { reasons, usualMinor } = reasonsOf(payment, known, {
        ...mailAtOnce,
        ownCurrency,
        rates,
      })
      if (reasons.length === 0 || payment.createdAt <= from) return []
      return [
        {
          transaction_id: payment.id,
          person,
          reasons: reasons.join(' '),
          usual_minor: usualMinor,
          created_at: now,
          mail_key: null,
          attempts: 0,
          next_at: now,
          sending_at: null,
          sent_at: null,
        },
      ]
    })
  })
  // What one look has no room for, the next one begins with.
  const last = rows.length === MOST ? rows.at(-1)?.updatedAt : undefined
  const upTo = last === undefined ? now : addMs(last, OVERLAP_MS)
  const told = { name: TOLD_UNTIL, value: `${progress?.since ?? from} ${upTo}`, updated_at: now }
  await database.batch([
    ...insertMany(database.kysely, 'notification', fresh),
    ...keepSetting(database.kysely, told),
  ])
  return last !== undefined
}
