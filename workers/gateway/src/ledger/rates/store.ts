/** Rates, as the European Central Bank publishes them and as a person enters them. */
import type { CompiledQuery } from 'kysely'
import { addDays } from '#shared/local-time.ts'
import { camel, toSnake } from '../../database/camel.ts'
import { insertMany } from '../../database/many.ts'
import { asAct, type RowChange } from '../acts/act.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { keepSetting } from '../keep-setting.ts'
import { setting } from '../queries/settings.ts'
import type { Author } from '../types/common.ts'
import { convert, type Rates, rounded } from './convert.ts'
import * as queries from './queries.ts'
import type { NewRate, Rate } from './schema.ts'
import { usedCurrencies } from './used.ts'

/** The names of settings: what totals are told in, and when the bank was asked last. */
export const HOME_CURRENCY = 'home_currency'
const ASKED_AT = 'rates_asked_at'

/** How long a bank that has nothing new, or does not answer, is left alone. */
const ASK_AGAIN_MS = 6 * 60 * 60_000

/** The longest that the bank publishes nothing: the rate before the first transaction is known then. */
const HOLIDAYS = 10

/** `since`: the first day that is wanted. */
export type WantedRates = { currencies: Array<string>; since: string }

export type RateStore = {
  /** Rates of these days, oldest first; those of one currency where asked. */
  list(range: { from: string; to: string }, currency: string | null): Promise<Array<Rate>>
  /** Sets rates by hand, as one act; they go before the bank's. */
  set(rates: ReadonlyArray<NewRate>, by: Author): Promise<{ act: string; changed: number }>
  /** An amount in the home currency; null where there is none, or no rate is known. */
  inHome(
    minor: number,
    currency: string,
    onDay: string,
  ): Promise<{ minor: number; currency: string } | null>
  /** What is wanted of the bank: nothing without a home currency, or within some hours. */
  wanted(now: string): Promise<WantedRates | null>
  /** Keeps what the bank published; what a person set stays. */
  save(rates: ReadonlyArray<NewRate>): Promise<void>
}

export function createRates(context: Context): RateStore {
  const { database, config } = context
  const db = camel(database.kysely)

  return {
    async list(range, currency) {
      const all = await queries.ratedCurrencies(db).execute()
      const codes = currency === null ? all.map((row) => row.currency) : [currency]
      if (codes.length === 0) return []
      const rows = await queries.ratesBetween(db, codes, range).execute()
      return rows.map(({ currency, rateDate, perEuro, setBy }) => ({
        currency,
        date: rateDate,
        perEuro,
        setBy: setBy as Rate['setBy'],
      }))
    },
    set: (rates, by) =>
      retryOnConflict(async () => {
        const rows: Array<RowChange> = []
        const writes: Array<CompiledQuery> = []
        const all = new Map(rates.map((one) => [`${one.currency} ${one.date}`, one]))
        const currencies = [...new Set(rates.map(({ currency }) => currency))]
        const days = [...new Set(rates.map(({ date }) => date))]
        const known = new Map(
          (await queries.ratesOn(db, currencies, days).execute()).map((row) => [
            `${row.currency} ${row.rateDate}`,
            row,
          ]),
        )
        for (const [name, { currency, date, perEuro }] of all) {
          const before = known.get(name)
          const times = { updatedAt: config.now() }
          const after = { currency, rateDate: date, perEuro, setBy: 'person', ...times }
          const key = { currency, rate_date: date }
          rows.push({
            table: 'rate',
            key,
            before: before ? toSnake(before) : null,
            after: toSnake(after),
          })
          writes.push((before ? queries.changeRate : queries.addRate)(db, after).compile())
        }
        const entry = {
          action: 'rate.set' as const,
          subject: 'rate',
          subjectId: null,
          title: titleOf(rates),
          changes: {},
        }
        const act = newId()
        await database.batch(asAct(context, by, entry, { rows }, writes, act))
        return { act, changed: all.size }
      }),
    async inHome(minor, currency, onDay) {
      const home = await homeCurrency(context)
      if (home === null) return null
      const rates = await readRates(context, [currency, home], { from: onDay, to: onDay })
      const exact = convert(minor, currency, home, onDay, rates)
      return exact === null ? null : { minor: rounded(exact), currency: home }
    },
    async wanted(now) {
      const home = await homeCurrency(context)
      if (home === null) return null
      const asked = await setting(database.kysely, ASKED_AT).executeTakeFirst()
      if (asked && Date.parse(now) - Date.parse(asked.value) < ASK_AGAIN_MS) return null
      const row = { name: ASKED_AT, value: now, updated_at: config.now() }
      await database.batch(keepSetting(database.kysely, row))
      const used = await usedCurrencies(context)
      const currencies = [...new Set([home, ...used.map(({ currency }) => currency)])]
      const codes = currencies.filter((code) => code !== 'EUR').sort()
      const [oldest] = used.map(({ localDate }) => localDate).sort()
      if (oldest === undefined || currencies.length < 2) return null
      // A currency that is new here needs its past, too.
      const newest = new Map(
        (await queries.newestOf(db, 'ecb').execute()).map((row) => [row.currency, row.rateDate]),
      )
      const since = codes.map((code) => newest.get(code) ?? addDays(oldest, -HOLIDAYS)).sort()[0]
      return { currencies: codes, since: since ?? oldest }
    },
    async save(rates) {
      const days = rates.map(({ date }) => date).sort()
      const range = { from: days[0] ?? '', to: days.at(-1) ?? '' }
      const codes = [...new Set(rates.map(({ currency }) => currency))]
      if (codes.length === 0) return
      const known = await queries.ratesBetween(db, codes, range).execute()
      const has = new Set(known.map(({ currency, rateDate }) => `${currency} ${rateDate}`))
      const fresh = rates
        .filter(({ currency, date }) => !has.has(`${currency} ${date}`))
        .map(({ currency, date, perEuro }) => ({
          currency,
          rate_date: date,
          per_euro: perEuro,
          set_by: 'ecb',
          updated_at: config.now(),
        }))
      if (fresh.length > 0) await database.batch(insertMany(database.kysely, 'rate', fresh))
    },
  }
}

/** What totals can be told in; null: nobody chose it. */
export async function homeCurrency({ database }: Context): Promise<string | null> {
  return (await setting(database.kysely, HOME_CURRENCY).executeTakeFirst())?.value || null
}

/** Rates of these currencies for the days of a range, and the last known before it. */
export async function readRates(
  { database }: Context,
  currencies: ReadonlyArray<string>,
  range: { from: string; to: string },
): Promise<Rates> {
  const db = camel(database.kysely)
  const codes = [...new Set(currencies)].filter((code) => code !== 'EUR')
  if (codes.length === 0) return new Map()
  const [rows, ...before] = await Promise.all([
    queries.ratesBetween(db, codes, range).execute(),
    ...codes.map((code) => queries.rateBefore(db, code, range.from).executeTakeFirst()),
  ])
  const found = new Map<string, Array<{ date: string; perEuro: string }>>()
  for (const row of [...before, ...rows]) {
    if (!row) continue
    const series = found.get(row.currency) ?? []
    series.push({ date: row.rateDate, perEuro: row.perEuro })
    found.set(row.currency, series)
  }
  return found
}

/** What a list of acts calls them: of one, its day; of several, their currencies. */
function titleOf(rates: ReadonlyArray<{ currency: string; date: string }>): string {
  const currencies = [...new Set(rates.map(({ currency }) => currency))]
  const days = new Set(rates.map(({ date }) => date))
  return currencies.length === 1 && days.size === 1
    ? `${currencies[0]} ${[...days][0]}`
    : currencies.join(', ')
}
