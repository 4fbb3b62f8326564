/** Running a rule over the past: one act of a few statements, however many transactions it changes. */
import type { CompiledQuery } from 'kysely'
import { camel } from '../../database/camel.ts'
import { asAct } from '../acts/act.ts'
import { changeKept } from '../bulk/queries.ts'
import { retryOnConflict } from '../conflict.ts'
import { type Context, newId } from '../context.ts'
import { settleAfter } from '../links/after.ts'
import { fold } from '../pure/text.ts'
import { countedColumns } from '../queries/merchants.ts'
import type { Author } from '../types/common.ts'
import { labelBy, nameColumns } from './give.ts'
import type { Running } from './open.ts'
import * as queries from './queries.ts'
import type { Rule } from './schema.ts'
import { type Past, sliceOf } from './slice.ts'

/** `since`: the first local date that was looked at; null: all before it were, too. */
export type RuleRun = { act: string; changed: number; since: string | null }

export function runOver(
  context: Context,
  rule: Rule,
  running: Running,
  by: Author,
  past: Past,
): Promise<RuleRun> {
  const db = camel(context.database.kysely)
  return retryOnConflict(async () => {
    const act = newId()
    const { filter, since } = await sliceOf(context, rule.if, past)
    const { splits, tags = [] } = rule.then
    const changes = {
      transactions: [queries.idsToChange(db, filter, running)],
      parts: [
        ...(splits ? (['splits'] as const) : []),
        ...(tags.length > 0 ? (['tags'] as const) : []),
      ],
    }
    const entry = {
      action: 'rule.run' as const,
      subject: 'rule',
      subjectId: rule.id,
      title: rule.title,
      changes: {},
    }
    const results = await context.database.batch(
      asAct(context, by, entry, changes, writes(context, act, rule, running), act),
    )
    await settleAfter(context, act)
    return { act, changed: results.at(-1)?.changed ?? 0, since }
  })
}

/** Each value goes where it may still be set; a row of the act may lack one and have another. */
function writes(context: Context, act: string, rule: Rule, running: Running): Array<CompiledQuery> {
  const db = camel(context.database.kysely)
  const { category, splits, name, note, notSpending, tags = [] } = rule.then
  const label = labelColumns(rule)
  const all = [
    changeKept(db, act, { updatedAt: context.config.now(), version: act }),
    ...(category
      ? [queries.giveCategory(db, act, running, { ...label, category, ...countedAs(category) })]
      : []),
    ...(splits ?? []).map((_, position) => queries.giveSplit(db, act, running, position)),
    ...(splits
      ? [
          queries.splitGiven(db, act, running, {
            ...label,
            category: null,
            splitCount: splits.length,
          }),
        ]
      : []),
    ...(name ? [queries.giveName(db, act, running, camelNames(name, rule))] : []),
    ...(note ? [queries.giveNote(db, act, { note, noteRule: rule.id }, fold(note))] : []),
    ...(notSpending ? [queries.giveNotSpending(db, act, rule.id)] : []),
    ...tags.map((tag) => queries.giveTag(db, act, rule.id, tag)),
  ]
  return all.map((query) => query.compile())
}

function labelColumns(rule: Rule) {
  const label = labelBy(rule, {})
  return {
    categoryBy: label.category_by,
    categoryRule: label.category_rule,
    labelDecision: label.label_decision,
    labelConfidence: label.label_confidence,
    labelEvidence: label.label_evidence,
    labelNearest: label.label_nearest,
    labelWhy: label.label_why,
  }
}

function countedAs(category: NonNullable<Rule['then']['category']>) {
  const counted = countedColumns({ category, label_decision: 'auto' })
  return {
    spendingMinor: counted.spending_minor as never,
    incomeMinor: counted.income_minor as never,
  }
}

function camelNames(name: string, rule: Rule) {
  const { name_search, name_rule } = nameColumns({ value: name, rule })
  return { name, nameSearch: name_search, nameRule: name_rule }
}
