/**
 * npm run test:azure-sql -- [VITEST-OPTION…]
 *
 * Runs the tests that need a real server (Azure SQL, SQL Server 2022) inside workerd, over TLS
 * first. They make what they need and remove it. Arguments are passed to Vitest.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const settings = [
  'AZURE_SQL_SERVER',
  'AZURE_SQL_PORT',
  'AZURE_SQL_DATABASE',
  'AZURE_SQL_USER',
  'AZURE_SQL_PASSWORD',
]

const missing = settings.filter((name) => !process.env[name])
if (missing.length > 0) {
  console.error(
    `Not run: ${missing.join(', ')} not set. They name a server to test against; ` +
      'NODE_EXTRA_CA_CERTS names the file of its authority where that is not a public one.',
  )
  process.exit(1)
}

const root = join(import.meta.dirname, '..')
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const config = join(import.meta.dirname, 'test-azure-sql.config.ts')
const run = spawnSync(
  process.execPath,
  [vitest, 'run', '--root', root, '--config', config, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(run.status ?? 1)
