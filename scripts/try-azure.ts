/** `npm run try:azure`: which ways into the database that the AZURE_SQL_* settings name are open. */
import { waysIn } from './azure/ways.ts'

try {
  const ways = waysIn(process.env)
  if (ways.length === 0) throw new Error('AZURE_SQL_SERVER is not set: see docs/azure-sql.md')
  for (const { name, run } of ways) {
    const { status, what, remedy } = await run({} as never)
    console.log(`${status === 'ok' ? '✔' : '✖'} ${name}: ${what}${remedy ? ` → ${remedy}` : ''}`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
