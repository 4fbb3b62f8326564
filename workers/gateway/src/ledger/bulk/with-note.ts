/** What a search finds a transaction by, and a folded note after it. */
import { sql } from 'kysely'

export function withNote(folded: string) {
  const text = sql<string>`concat(${sql.ref('searchText')}, ${` ${folded}`})`
  return sql<string>`substring(${text}, 1, 1000)`
}
