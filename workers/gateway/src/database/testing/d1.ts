/** Fresh D1 databases with the ledger's schema, as workerd runs them. */
import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { migrationStatements } from './migrations.ts'

const FOLDER = join(import.meta.dirname, '../../../../../sql/d1')

/** More than any one file of tests asks for. */
const DATABASES = 60

export type TestD1 = {
  /** An empty ledger's database, never handed out before. */
  fresh(): Promise<D1Database>
  [Symbol.asyncDispose](): Promise<void>
}

export async function startD1(): Promise<TestD1> {
  const names = Array.from({ length: DATABASES }, (_, index) => `DB${index}`)
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: 'export default { fetch() { return new Response() } }',
      compatibilityDate: '2026-11-01',
      d1Databases: Object.fromEntries(names.map((name) => [name, name])),
    }),
  )
  await miniflare.ready
  return {
    async fresh() {
      const name = names.shift()
      if (name === undefined) throw new Error('more databases than DATABASES')
      const d1 = await miniflare.getD1Database(name)
      await d1.batch(migrationStatements(FOLDER).map((statement) => d1.prepare(statement)))
      return d1
    },
    [Symbol.asyncDispose]: () => miniflare.dispose(),
  }
}
