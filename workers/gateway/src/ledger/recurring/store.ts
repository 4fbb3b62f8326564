/** What recurs, as a person keeps it. */
import { type CategoryId, isCategoryId } from '#shared/categories.ts'
import { camel } from '../../database/camel.ts'
import { toInteger } from '../../database/database.ts'
import { type ActEntry, asAct } from '../acts/act.ts'
import { type Context, newId } from '../context.ts'
import { merchantNames } from '../queries/merchants.ts'
import type { Author } from '../types/common.ts'
import { today } from '../zone.ts'
import { toDay } from './detect/day.ts'
import {
  dueDates,
  nextOn,
  type RecurringState,
  type Series,
  stateOf,
  yearlyOf,
} from './detect/forecast.ts'
import type { Grid, Interval, Weekend } from './detect/interval.ts'
import type { KeptSeries } from './keep.ts'
import { lookOnce, SMALL } from './look.ts'
import { allRecurring, changeRecurring, recurringById } from './queries.ts'
import type { RecurringPatch } from './schema.ts'

export type Recurring = {
  id: string
  /** The person's name, else the merchant's; null: it names nobody. */
  name: string | null
  hasOwnName: boolean
  merchant: string | null
  merchantKey: string | null
  decision: 'open' | 'confirmed' | 'refused'
  state: RecurringState
  direction: 'in' | 'out'
  counts: 'spending' | 'income' | 'nothing'
  category: CategoryId | null
  interval: Interval
  currency: string
  usualMinor: number
  varies: boolean
  /** Null: it has stopped. */
  nextOn: string | null
  yearlyMinor: number
  previousMinor: number | null
  changedOn: string | null
  firstOn: string
  lastOn: string
  payments: number
  /** The newest first. */
  latest: ReadonlyArray<{ id: string; date: string; amountMinor: number }>
  /** For `dueDates`. */
  series: Series
}

/** One that is expected on a local date. */
export type Due = { date: string; recurring: Recurring }

export type RecurringStore = {
  /** All that was found, but for what was refused: confirmed and open ones. */
  list(): Promise<Array<Recurring>>
  refused(): Promise<Array<Recurring>>
  /** What is expected from one local date to another, both inclusive, in order of time. */
  due(from: string, to: string): Promise<Array<Due>>
  /** Confirms, refuses, reopens or renames it, as an act. Null: there is none. */
  update(
    id: string,
    patch: RecurringPatch,
    by: Author,
  ): Promise<{ recurring: Recurring; act: string } | null>
  /** Looks where something changed; whether everything is looked at. */
  look(): Promise<boolean>
  /** Looks on where a list had to leave something for later; for after an answer. */
  goOn(): Promise<void>
}

/** Who waits for an answer waits so long for what was not looked at, and one small part at least. */
const LONGEST_WAIT_MS = 25
/** After an answer it goes on so long: the rest is for the tick, or the next. */
const LONGEST_AFTER_MS = 2000

export function createRecurring(context: Context): RecurringStore {
  const { database, config } = context
  const db = camel(database.kysely)

  let looking: Promise<void> | null = null
  let isBehind = false

  async function lookBriefly(): Promise<void> {
    const until = Date.now() + LONGEST_WAIT_MS
    do isBehind = !(await lookOnce(context, SMALL))
    while (isBehind && Date.now() < until)
  }

  async function all(): Promise<Array<Recurring>> {
    // The parts of a page ask at once: they wait for one look.
    looking ??= lookBriefly().finally(() => {
      looking = null
    })
    await looking
    const [rows, names, date] = await Promise.all([
      allRecurring(db).execute(),
      merchantNames(database.kysely).execute(),
      today(context),
    ])
    const own = new Map(names.map(({ merchant_key, name }) => [merchant_key, name]))
    return rows.map((row) => toRecurring(row, own.get(row.payeeKey) ?? null, date))
  }

  return {
    list: async () => (await all()).filter(({ decision }) => decision !== 'refused'),
    refused: async () => (await all()).filter(({ decision }) => decision === 'refused'),
    async due(from, to) {
      const date = await today(context)
      const found = (await all()).filter(({ decision }) => decision !== 'refused')
      return found
        .flatMap((recurring) =>
          dueDates(recurring.series, date, from, to).map((due) => ({ date: due, recurring })),
        )
        .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    },
    async update(id, patch, by) {
      const row = await recurringById(db, id).executeTakeFirst()
      if (!row) return null
      const values =
        patch.decision === undefined ? { name: patch.name ?? null } : { decision: patch.decision }
      const act = newId()
      const change = {
        table: 'recurring' as const,
        key: { id },
        before: patch.decision === undefined ? { name: row.name } : { decision: row.decision },
        after: values,
      }
      const query = changeRecurring(db, id, { ...values, updatedAt: config.now() }).compile()
      const entry = entryOf(row, patch)
      await database.batch(asAct(context, by, entry, { rows: [change] }, [query], act))
      const recurring = (await all()).find((one) => one.id === id)
      return recurring ? { recurring, act } : null
    },
    look: () => lookOnce(context),
    async goOn() {
      const until = Date.now() + LONGEST_AFTER_MS
      while (isBehind && Date.now() < until) isBehind = !(await lookOnce(context))
    },
  }
}

const ACTIONS = {
  open: 'recurring.reopen',
  confirmed: 'recurring.confirm',
  refused: 'recurring.refuse',
} as const

function entryOf(row: KeptSeries, patch: RecurringPatch): ActEntry {
  const { decision, name = null } = patch
  return {
    action: decision === undefined ? 'recurring.rename' : ACTIONS[decision],
    subject: 'recurring',
    subjectId: row.id,
    title: row.name ?? row.labelName ?? row.merchant,
    changes:
      decision === undefined ? { name: [row.name, name] } : { decision: [row.decision, decision] },
  }
}

function toRecurring(row: KeptSeries, merchantName: string | null, today: string): Recurring {
  const grid: Grid = {
    interval: row.repeats as Interval,
    anchor: toDay(row.anchorOn),
    dates: JSON.parse(row.dates),
    weekend: row.weekend as Weekend,
  }
  const series = { grid, lastOn: row.lastOn }
  const state = stateOf(series, today)
  const usualMinor = toInteger(row.usualMinor)
  return {
    id: row.id,
    name: row.name ?? merchantName ?? row.labelName ?? row.merchant,
    hasOwnName: row.name !== null,
    merchant: row.merchant,
    merchantKey: row.payeeKey.startsWith('account.') ? null : row.payeeKey,
    decision: row.decision as Recurring['decision'],
    state,
    direction: row.direction as 'in' | 'out',
    counts: row.counts as Recurring['counts'],
    category: isCategoryId(row.category) ? row.category : null,
    interval: grid.interval,
    currency: row.currency,
    usualMinor,
    varies: toInteger(row.varies) === 1,
    nextOn: state === 'stopped' ? null : nextOn(series),
    yearlyMinor: yearlyOf(grid, usualMinor),
    previousMinor: row.previousMinor === null ? null : toInteger(row.previousMinor),
    changedOn: row.changedOn,
    firstOn: row.firstOn,
    lastOn: row.lastOn,
    payments: toInteger(row.payments),
    latest: (JSON.parse(row.latest) as Array<[string, string, number]>).map(
      ([id, date, amountMinor]) => ({ id, date, amountMinor }),
    ),
    series,
  }
}
