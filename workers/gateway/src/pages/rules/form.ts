/** The form of a rule: what is typed in it, as the rule that it means, and back. */
import type { PlainKey } from '#shared/i18n/translate.ts'
import { toDecimal } from '#shared/money.ts'
import { t } from '../../language.ts'
import { type Conditions, type NewRule, newRule, type Outcome } from '../../ledger/rules/schema.ts'
import type { Transaction } from '../../ledger/store.ts'
import { amountError, parseAmount } from '../amount.ts'
import { titleOf } from '../transactions/category.tsx'

export type RuleForm = ReadonlyMap<string, string>

export const SPLIT_ROWS = 4

/** The form's words for the fields of a rule. */
const LABELS: Readonly<Record<string, PlainKey>> = {
  title: 'rules.field_title',
  text: 'rules.field_text',
  minAmount: 'rules.field_min',
  maxAmount: 'rules.field_max',
  currency: 'rules.field_currency',
  account: 'rules.field_account',
  kind: 'rules.field_kind',
  direction: 'rules.field_direction',
  dayFrom: 'rules.field_day_from',
  dayTo: 'rules.field_day_to',
  category: 'rules.field_category',
  tags: 'rules.field_tags',
  name: 'rules.field_name',
  note: 'rules.field_note',
  splits: 'rules.split',
}

/** A rule as its form would be filled in. */
export function formFrom(rule: { title?: string; if: Conditions; then: Outcome }): RuleForm {
  const { kind, dayFrom, dayTo, ...when } = rule.if
  const { splits = [], tags = [], notSpending, ...then } = rule.then
  const entries: Array<[string, string | undefined]> = [
    ['title', rule.title],
    ['kind', kind?.[0]],
    ['kinds', kind?.join(',')],
    ['dayFrom', dayFrom?.toString()],
    ['dayTo', dayTo?.toString()],
    ...Object.entries(when),
    ...Object.entries(then),
    ['tags', tags.join(', ')],
    ['notSpending', notSpending && 'yes'],
    ...splits.flatMap(
      ({ share, category, note }, index): Array<[string, string]> => [
        [`share-${index}`, share],
        [`part-${index}`, category],
        [`partNote-${index}`, note ?? ''],
      ],
    ),
  ]
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** What a correction would be as a rule: its merchant, and what the person set of it. */
export function formOfTransaction(transaction: Transaction): RuleForm {
  const { merchantKey, merchant, category, tags, note, categoryBy, uncountedBy } = transaction
  return formFrom({
    title: titleOf(transaction),
    if: merchantKey ? { merchant: merchantKey } : { text: (merchant ?? '').slice(0, 100) },
    then: {
      ...(category && categoryBy === 'person' ? { category } : {}),
      ...(tags.length > 0 ? { tags } : {}),
      ...(note && transaction.rules.note === null ? { note } : {}),
      ...(uncountedBy === 'person' && transaction.counts === 'nothing'
        ? { notSpending: true }
        : {}),
    },
  })
}

export type ParsedRule = { ok: true; rule: NewRule } | { ok: false; error: string }

/** In the person's locale; says what is wrong, and nothing is lost. */
export function parseRule(form: RuleForm, locale: string): ParsedRule {
  const text = (name: string) => form.get(name)?.trim() || undefined
  const currency = text('currency')?.toUpperCase()
  const bounds: Record<string, string> = {}
  for (const name of ['minAmount', 'maxAmount'] as const) {
    const typed = text(name)
    if (typed === undefined) continue
    const unit = currency?.length === 3 ? currency : 'USD'
    const minor = parseAmount(typed, unit, locale)
    if (minor === null) return { ok: false, error: amountError(typed, unit, locale) }
    bounds[name] = toDecimal(minor, unit)
  }
  const draft = {
    title: text('title'),
    if: {
      merchant: text('merchant'),
      text: text('text'),
      ...bounds,
      account: text('account'),
      kind: kindsOf(form),
      direction: text('direction'),
      currency,
      dayFrom: numberOf(text('dayFrom')),
      dayTo: numberOf(text('dayTo') ?? text('dayFrom')),
    },
    then: {
      category: text('category'),
      splits: partsOf(form),
      tags: text('tags')
        ?.split(',')
        .filter((tag) => tag.trim() !== ''),
      name: text('name'),
      note: text('note'),
      notSpending: form.get('notSpending') === 'yes' ? true : undefined,
    },
  }
  const parsed = newRule.safeParse(withoutUndefined(draft))
  if (parsed.success) return { ok: true, rule: parsed.data as NewRule }
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  if (field === 'if') return { ok: false, error: t('rules.needs_if') }
  if (field === 'then') return { ok: false, error: t('rules.needs_then') }
  const label = LABELS[field.split('.')[1] ?? field]
  const why = issue?.message ?? t('fields.wrong')
  return { ok: false, error: label ? t('rules.wrong', { field: t(label), why }) : why }
}

/** A rule that the API gave several kinds keeps them, as long as nobody picks another. */
function kindsOf(form: RuleForm): Array<string> | undefined {
  const kind = form.get('kind')
  if (!kind) return undefined
  const kinds = form.get('kinds')?.split(',') ?? []
  return kinds[0] === kind ? kinds : [kind]
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

/** Rows with a category; a row without a share is the rest. */
function partsOf(form: RuleForm) {
  const rows = Array.from({ length: SPLIT_ROWS }, (_, index) => ({
    share: form.get(`share-${index}`)?.trim().replace(',', '.') || 'rest',
    category: form.get(`part-${index}`) ?? '',
    note: form.get(`partNote-${index}`)?.trim() || null,
  })).filter(({ category }) => category !== '')
  return rows.length > 0 ? rows : undefined
}

function withoutUndefined<T>(value: T): T {
  return JSON.parse(JSON.stringify(value))
}
