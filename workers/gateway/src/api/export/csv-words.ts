/**
 * What a CSV calls its columns, kinds and categories: for programs names that stay, in every language
 * and release; for people the words of their pages. An import reads both again.
 */
import { type CategoryId, type Group, isCategory } from '#shared/categories.ts'
import type { Locale } from '#shared/i18n/languages.ts'
import { translatorOf } from '#shared/i18n/translate.ts'
import type { Kind } from '#shared/kinds.ts'
import { WRITTEN_NAMES, type WrittenName } from '../../ledger/transaction-schema.ts'

const COLUMNS = [
  'date',
  'time',
  'booked',
  'kind',
  'direction',
  'amount',
  'currency',
  'merchant',
  'name',
  'category',
  'group',
  'bank',
  'account',
  'reference',
  ...WRITTEN_NAMES,
  'tags',
  'splits',
  'id',
] as const

export type CsvWords = {
  columns: ReadonlyArray<string>
  kind(kind: Kind): string
  direction(direction: 'in' | 'out'): string
  category(category: CategoryId): string
  group(group: Group): string
}

const same = (word: string) => word

export const FOR_PROGRAMS: CsvWords = {
  columns: COLUMNS,
  kind: same,
  direction: same,
  category: same,
  group: same,
}

/** `own`: the names that the person gave to categories; null: none. */
export function wordsFor(locale: Locale, own: ReadonlyMap<CategoryId, string | null>): CsvWords {
  const t = translatorOf(locale)
  return {
    columns: COLUMNS.map((column) =>
      isWritten(column) ? t(`transactions.${column}`) : t(`export.column_${column}`),
    ),
    kind: (kind) => t(`kinds.${kind}`),
    direction: (direction) => t(`export.direction_${direction}`),
    category: (category) =>
      own.get(category) ?? (isCategory(category) ? t(`categories.${category}`) : category),
    group: (group) => t(`categories.group.${group}`),
  }
}

function isWritten(column: (typeof COLUMNS)[number]): column is WrittenName {
  return WRITTEN_NAMES.some((name) => name === column)
}
