/**
 * npm run try:azure
 *
 * Says which ways into the database that the AZURE_SQL_* settings name are open: docs/azure-sql.md.
 * Fails where none is.
 */
import { parseArgs } from 'node:util'
import { waysIn } from './azure/ways.ts'
import { UsageError } from './start/args.ts'

parseArgs()
const ways = waysIn(process.env)
if (ways.length === 0) throw new UsageError('AZURE_SQL_SERVER is not set: see docs/azure-sql.md')
let isOpen = false
for (const { name, run } of ways) {
  const { status, what, remedy } = await run({} as never)
  isOpen ||= status === 'ok'
  console.log(`${status === 'ok' ? '✔' : '✖'} ${name}: ${what}${remedy ? ` → ${remedy}` : ''}`)
}
if (!isOpen) process.exitCode = 1
