/** What a person decided once about files: which column is what, and which category a name means. */
import { isCategory } from '#shared/categories.ts'
import { camel } from '../../database/camel.ts'
import { insertMany } from '../../database/many.ts'
import { categoriesByName } from '../categories/by-name.ts'
import { listCategories, requireCategories } from '../categories/taxonomy.ts'
import type { Context } from '../context.ts'
import { sha256 } from '../pure/hash.ts'
import { clip, fold } from '../pure/text.ts'
import * as queries from './queries.ts'
import type { FileChoices, FileQuestions, KnownFile } from './schema.ts'

/** What is known of a file's header and of its categories. */
export async function knownOf(
  context: Context,
  { header, categories }: FileQuestions,
): Promise<KnownFile> {
  const db = camel(context.database.kysely)
  const columns =
    header === null
      ? undefined
      : await queries.choices(db, 'columns', [await headerHash(header)]).executeTakeFirst()
  const own = await listCategories(context)
  const byName = categoriesByName(own)
  const hashes = await Promise.all(categories.map((name) => sha256(fold(name))))
  const rows =
    categories.length === 0 ? [] : await queries.choices(db, 'category', hashes).execute()
  const decided = new Map(rows.map(({ nameHash, value }) => [nameHash, value]))
  return {
    columns: columns ? JSON.parse(columns.value) : null,
    categories: categories.map((name, index) => {
      const value = decided.get(hashes[index] ?? '')
      const exists = value && (isCategory(value) || own.some((one) => one.category === value))
      if (value !== undefined && (value === '' || exists)) {
        return {
          name,
          category: (value || null) as KnownFile['categories'][number]['category'],
          isDecided: true,
        }
      }
      return { name, category: byName.get(fold(name)) ?? null, isDecided: false }
    }),
  }
}

/** Keeps choices, in place of earlier ones about the same. Throws UnknownCategory. */
export async function keepChoices(
  context: Context,
  { columns, categories }: FileChoices,
): Promise<void> {
  const { database, config } = context
  const db = camel(database.kysely)
  await requireCategories(
    context,
    categories.map(({ category }) => category),
  )
  const rows = await Promise.all([
    ...(columns === null
      ? []
      : [
          headerHash(columns.header).then((hash) => ({
            about: 'columns' as const,
            name_hash: hash,
            name: clip(columns.header.join(' | '), 1000),
            value: JSON.stringify(columns.mapping),
          })),
        ]),
    ...categories.map(async ({ name, category }) => ({
      about: 'category' as const,
      name_hash: await sha256(fold(name)),
      name: clip(fold(name), 1000),
      value: category ?? '',
    })),
  ])
  const last = [...new Map(rows.map((row) => [`${row.about} ${row.name_hash}`, row])).values()]
  if (last.length === 0) return
  await database.batch([
    ...last.map((row) => queries.forgetChoice(db, row.about, row.name_hash).compile()),
    ...insertMany(
      database.kysely,
      'import_choice',
      last.map((row) => ({ ...row, updated_at: config.now() })),
    ),
  ])
}

function headerHash(header: ReadonlyArray<string>): Promise<string> {
  return sha256(JSON.stringify(header))
}
