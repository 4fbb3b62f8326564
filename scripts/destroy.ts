/**
 * npm run destroy -- [--yes PROJECT] [--settings FILE]
 *
 * Takes everything down that npm run deploy made on Cloudflare: the mail rule, the site, the workers and
 * the D1 database. Before that the whole ledger is copied to backups/ as npm run backup does, locked by a
 * passphrase that is asked for or comes from BACKUP_PASSPHRASE; where it can't be, nothing is taken
 * down. A database without tables has nothing to copy: then it asks once more. What you made by hand
 * stays: DNS, Email Routing, the sign-in, an Azure SQL database.
 *
 *   --yes PROJECT    the name of the site's project, in place of being asked for it
 *   --settings FILE  the answers of npm run deploy (cloud.json)
 */
import { parseArgs } from 'node:util'
import { confirm, log, text } from '@clack/prompts'
import type { Backup } from './cloud/backup.ts'
import type { CloudContext } from './cloud/context.ts'
import { CloudProblem } from './cloud/problem.ts'
import { goThrough, runCloud } from './cloud/run.ts'
import { REMOVALS } from './cloud/steps/removals.ts'

const { values } = parseArgs({
  options: { yes: { type: 'string' }, settings: { type: 'string' } },
})
await runCloud(
  { title: 'Destroy', settings: values.settings, again: 'npm run destroy' },
  async (context) => {
    const { project } = context.asking.settings
    if (!project)
      throw new CloudProblem('Nothing is deployed, by this cloud.json', 'Is it the right one?')
    const typed = values.yes ?? (await asked(project))
    if (typed !== project) {
      throw new CloudProblem(
        'Nothing was taken down',
        `Type the project’s name, ${project}, to do it`,
      )
    }
    log.step('Export')
    const backup = await exported(context)
    await goThrough(REMOVALS, context)
    return backup ? `The ledger is in ${backup.file}.` : 'Nothing of it is left on Cloudflare.'
  },
)

/** The copy of what is there; null where nothing is. */
async function exported(context: CloudContext): Promise<Backup | null> {
  const { d1Id, database } = context.asking.settings
  if (d1Id === undefined) return null
  // Not above: it loads half of the gateway.
  const { backUp, hasTables } = await import('./cloud/backup.ts')
  if (database === 'azure-sql' || (await hasTables(context, d1Id))) return backUp(context)
  context.say('the database has no tables: there is nothing to copy')
  // Who named the project in the command cannot be asked again.
  if (values.yes === undefined && (await confirm({ message: 'Take it all down?' })) !== true) {
    throw new CloudProblem('Nothing was taken down', 'npm run destroy asks again')
  }
  return null
}

async function asked(project: string): Promise<string> {
  if (!process.stdin.isTTY) return ''
  const said = await text({ message: `Everything goes. Type ${project} to take it down` })
  return typeof said === 'string' ? said.trim() : ''
}
