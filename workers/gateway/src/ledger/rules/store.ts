/** Rules, as a person makes, orders, changes, tries, runs and removes them. */
import { camel, toSnake } from '../../database/camel.ts'
import { type ActEntry, asAct, type RowChange } from '../acts/act.ts'
import { requireCategories } from '../categories/taxonomy.ts'
import { requireAccount } from '../change/entry-row.ts'
import { refuseStale, retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import type { Author } from '../types/common.ts'
import { type Preview, previewOf } from './preview.ts'
import * as queries from './queries.ts'
import { readRules, readTitles, toRunning } from './read.ts'
import { type RuleRun, runOver } from './run.ts'
import {
  type Conditions,
  MOST_RULES,
  type NewRule,
  type Outcome,
  type Rule,
  type RulePatch,
  type RuleSuggestion,
} from './schema.ts'
import type { Past } from './slice.ts'
import { rulesOf, suggestRules } from './suggest.ts'
import { titleFor } from './title.ts'

/** There are as many rules as are looked at. */
export class TooManyRules extends Error {
  override name = 'TooManyRules'
}

export type RuleStore = {
  /** In their order. */
  list(): Promise<Array<Rule>>
  /** At the end of the order. Throws UnknownCategory, UnknownAccount and TooManyRules. */
  create(rule: NewRule, by: Author): Promise<Rule>
  /** Two rules for merchants that a person's corrections part by amount; for one of a key alone, if asked. */
  suggestions(merchantKey?: string): Promise<Array<RuleSuggestion>>
  /** Makes the rules of a suggestion, as one act. Null: nothing is suggested of this merchant. */
  accept(merchantKey: string, by: Author): Promise<Array<Rule> | null>
  /** Suggests nothing of this merchant any more. False: nothing is suggested of it. */
  refuse(merchantKey: string, by: Author): Promise<boolean>
  /** Null: there is none. Throws UnknownCategory, UnknownAccount and StaleVersion. */
  update(id: string, patch: RulePatch, by: Author): Promise<Rule | null>
  /** False: there was none. What it set stays. */
  remove(id: string, by: Author): Promise<boolean>
  /**
   * What it would change of what is there; `id`: a rule that there is, whose place in the order counts;
   * `to`: the last local date to look at. Goes on before `since`.
   */
  preview(
    draft: { if: Conditions; then: Outcome },
    id?: string | null,
    to?: string | null,
  ): Promise<Preview>
  /** What merchants are called, by their keys. */
  merchantTitles(merchantKeys: ReadonlyArray<string>): Promise<ReadonlyMap<string, string>>
  /** Changes what a preview of the same past shows, as one act. Null: there is no such rule. */
  run(id: string, by: Author, past?: Past): Promise<RuleRun | null>
}

export function createRules(context: Context): RuleStore {
  const db = camel(context.database.kysely)

  async function find(id: string): Promise<{ rule: Rule | null; all: Array<Rule> }> {
    const all = await readRules(context)
    return { rule: all.find((one) => one.id === id) ?? null, all }
  }

  function createAll(rules: ReadonlyArray<NewRule>, by: Author): Promise<Array<Rule>> {
    return retryOnConflict(async () => {
      const all = await readRules(context)
      if (all.length + rules.length > MOST_RULES)
        throw new TooManyRules(`there may be ${MOST_RULES} rules`)
      const now = context.config.now()
      const made: Array<Rule> = []
      for (const { title, ...rule } of rules) {
        await requireKnown(context, rule.if, rule.then)
        const times = { createdAt: now, updatedAt: now, version: newId() }
        const named = title ?? (await titleFor(context, rule))
        const position = all.length + made.length + 1
        made.push({ id: newId(), position, title: named, ...rule, ...times })
      }
      const changes = made.map((rule) => change(null, rule))
      await write(context, 'rule.create', made[0] as Rule, changes, by)
      return made
    })
  }

  return {
    list: () => readRules(context),
    create: async (rule, by) => (await createAll([rule], by))[0] as Rule,
    suggestions: (merchantKey) => suggestRules(context, merchantKey),
    async accept(merchantKey, by) {
      const [found] = await suggestRules(context, merchantKey)
      return found ? createAll(rulesOf(found), by) : null
    },
    refuse: (merchantKey, by) =>
      retryOnConflict(async () => {
        const [found] = await suggestRules(context, merchantKey)
        if (!found) return false
        const after = { merchantKey, createdAt: context.config.now() }
        const key = { merchant_key: merchantKey }
        const row: RowChange = { table: 'rule_refusal', key, before: null, after: toSnake(after) }
        const entry: ActEntry = {
          action: 'rule.refuse',
          subject: 'merchant',
          subjectId: merchantKey,
          title: found.merchant,
          changes: {},
        }
        const write = queries.addRefusal(db, after).compile()
        await context.database.batch(asAct(context, by, entry, { rows: [row] }, [write]))
        return true
      }),
    update: (id, patch, by) =>
      retryOnConflict(async () => {
        await requireKnown(context, patch.if ?? {}, patch.then ?? {})
        const { rule, all } = await find(id)
        if (!rule) return null
        refuseStale(rule, by.seen ?? null)
        const { position, ...values } = patch
        const now = context.config.now()
        const changed = { ...rule, ...values, updatedAt: now, version: newId() }
        const others = all.filter((one) => one !== rule)
        const place = Math.min(position ?? rule.position, all.length)
        others.splice(place - 1, 0, changed)
        const moved = others.map((one, index) => ({ ...one, position: index + 1 }))
        const changes = moved.flatMap((one) => {
          const before = all.find((old) => old.id === one.id) as Rule
          return one.id === id || one.position !== before.position ? [change(before, one)] : []
        })
        await write(context, 'rule.update', changed, changes, by)
        return (await find(id)).rule
      }),
    async remove(id, by) {
      const { rule } = await find(id)
      if (!rule) return false
      await write(context, 'rule.remove', rule, [change(rule, null)], by)
      return true
    },
    async preview(draft, id = null, to = null) {
      const { rule, all } = await find(id ?? '')
      const asked: Rule = {
        ...NEW,
        id: newId(),
        ...rule,
        position: rule?.position ?? all.length + 1,
        ...draft,
      }
      return previewOf(context, asked, toRunning(all, asked), to)
    },
    merchantTitles: (keys) => readTitles(context, keys),
    async run(id, by, past = {}) {
      const { rule, all } = await find(id)
      return rule && runOver(context, rule, toRunning(all, rule), by, past)
    },
  }

  async function write(
    { database }: Context,
    action: 'rule.create' | 'rule.update' | 'rule.remove',
    { id, title }: Rule,
    changes: Array<Change>,
    by: Author,
  ) {
    const entry = { action, subject: 'rule', subjectId: id, title, changes: {} }
    const rows = changes.map(({ row }) => row)
    const writes = changes.map(({ before, after }) => {
      if (after === null) return queries.removeRule(db, before?.id ?? '').compile()
      const row = toRow(after)
      return (before ? queries.changeRule(db, after.id, row) : queries.addRule(db, row)).compile()
    })
    await database.batch(asAct(context, by, entry, { rows }, writes))
  }
}

type Change = { before: Rule | null; after: Rule | null; row: RowChange }

function change(before: Rule | null, after: Rule | null): Change {
  const key = { id: (after ?? before)?.id }
  const kept = (rule: Rule | null) => rule && toSnake(toRow(rule))
  const row = { table: 'ledger_rule', key, before: kept(before), after: kept(after) } as const
  return { before, after, row }
}

function toRow(rule: Rule) {
  const { if: conditions, then: outcome, enabled, ...rest } = rule
  return {
    ...rest,
    conditions: JSON.stringify(conditions),
    outcome: JSON.stringify(outcome),
    enabled: enabled ? 1 : 0,
  }
}

const NEW = { title: 'this rule', enabled: true, createdAt: '', updatedAt: '', version: '' }

async function requireKnown(
  context: Context,
  { account: id }: Conditions,
  { category, splits = [] }: Outcome,
): Promise<void> {
  await requireCategories(context, [category, ...splits.map((part) => part.category)])
  if (id !== undefined) await requireAccount(context, id)
}
