/** Budgets, as a person keeps them, and how they stand. */
import type { CategoryId } from '#shared/categories.ts'
import { camel } from '../../database/camel.ts'
import { Conflict } from '../../database/database.ts'
import { retryOnConflict } from '../conflict.ts'
import type { Context } from '../context.ts'
import type { RecurringStore } from '../recurring/store.ts'
import type { Author } from '../types/common.ts'
import { today } from '../zone.ts'
import {
  BudgetExists,
  type BudgetPatch,
  changedRow,
  type NewBudget,
  newRow,
  writeBudget,
} from './change.ts'
import { type BudgetEnvelope, type Envelope, envelopesOf, neededRange } from './envelope.ts'
import * as queries from './queries.ts'
import { budgetOfRow } from './row.ts'
import { readSpent } from './spent.ts'
import { type BudgetStatus, standingOf } from './standing.ts'

type Made = { budget: BudgetStatus; act: string }

export type BudgetStore = {
  /** How all budgets stand in the periods that a local date is in; today unless told. */
  list(on?: string): Promise<Array<BudgetStatus>>
  get(id: string): Promise<BudgetStatus | null>
  /** Its envelopes, newest first, at most so many. Null: there is none. */
  history(id: string, most: number): Promise<Array<BudgetEnvelope> | null>
  /** Throws BudgetExists, NoSpending and UnknownCategory. */
  create(budget: NewBudget, by: Author): Promise<Made>
  /** An amount counts from the current period on. Null: there is none. */
  update(id: string, patch: BudgetPatch, by: Author): Promise<Made | null>
  /** The act, or null: there was none. */
  remove(id: string, by: Author): Promise<string | null>
  /** Sets the monthly budget of a category, made where there is none. */
  set(
    budget: { category: CategoryId; currency: string; amountMinor: number },
    by: Author,
  ): Promise<BudgetStatus>
}

export function createBudgets(
  context: Context,
  recurring: Pick<RecurringStore, 'due'>,
): BudgetStore {
  const db = camel(context.database.kysely)
  const byId = (id: string) => queries.budgetById(db, id)

  async function one(id: string): Promise<BudgetStatus> {
    const [status] = await standingOf(context, recurring, await byId(id).execute())
    if (!status) throw new Error('the budget is gone')
    return status
  }

  return {
    async list(on) {
      return standingOf(context, recurring, await queries.allBudgets(db).execute(), on)
    },
    async get(id) {
      return (await standingOf(context, recurring, await byId(id).execute()))[0] ?? null
    },
    async history(id, most) {
      const row = await byId(id).executeTakeFirst()
      if (!row) return null
      const day = await today(context)
      const budget = budgetOfRow(row, day)
      const spent = await readSpent(context, neededRange(budget, day, most - 1), [budget])
      const all = envelopesOf(budget, day, most - 1, (window) => spent.in(budget, window))
      // Periods before anything was spent or meant say nothing.
      const isKnown = ({ amountMinor, spentMinor }: Envelope) =>
        amountMinor !== null || spentMinor !== 0
      return all
        .slice(0, all.findLastIndex(isKnown) + 1)
        .map((one) => ({ ...one, ...spent.beside(budget, one) }))
    },
    async create(budget, by) {
      const row = await newRow(context, budget)
      const isThere = (await queries.budgetOf(db, row).executeTakeFirst()) !== undefined
      if (isThere) throw new BudgetExists('there is one already')
      const act = await writeBudget(context, by, null, row).catch((error) => {
        throw error instanceof Conflict ? new BudgetExists('there is one already') : error
      })
      return { budget: await one(row.id), act }
    },
    async update(id, patch, by) {
      const row = await byId(id).executeTakeFirst()
      if (!row) return null
      const act = await writeBudget(context, by, row, await changedRow(context, row, patch))
      return { budget: await one(id), act }
    },
    async remove(id, by) {
      const row = await byId(id).executeTakeFirst()
      return row ? writeBudget(context, by, row, null) : null
    },
    set({ amountMinor, ...of }, by) {
      const monthly = { ...of, amountMinor, period: 'month', carries: 'nothing' } as const
      return retryOnConflict(async () => {
        const fresh = await newRow(context, monthly)
        const row = await queries.budgetOf(db, fresh).executeTakeFirst()
        const after = row ? await changedRow(context, row, { amountMinor }) : fresh
        await writeBudget(context, by, row ?? null, after)
        return one(after.id)
      })
    },
  }
}
