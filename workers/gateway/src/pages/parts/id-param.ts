/** The id in an address, as ids are kept: SQL Server finds them in any case, SQLite in lower case only. */
import type { Context } from 'hono'

// biome-ignore lint/suspicious/noExplicitAny: whatever else the context carries
export function idParam(c: Context<any, '/:id'>): string {
  return c.req.param('id').toLowerCase()
}
