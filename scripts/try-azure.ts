/**
 * npm run try:azure
 *
 * Says which ways into the database that the AZURE_SQL_* settings name are open: docs/azure-sql.md.
 */
import { parseArgs } from 'node:util'
import { waysIn } from './azure/ways.ts'

parseArgs()
const ways = waysIn(process.env)
if (ways.length === 0) throw new Error('AZURE_SQL_SERVER is not set: see docs/azure-sql.md')
for (const { name, run } of ways) {
  const { status, what, remedy } = await run({} as never)
  console.log(`${status === 'ok' ? '✔' : '✖'} ${name}: ${what}${remedy ? ` → ${remedy}` : ''}`)
}
