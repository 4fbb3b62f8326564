/**
 * npm run destroy -- [--yes PROJECT] [--settings FILE]
 *
 * Takes everything down that npm run deploy made on Cloudflare: the mail rule, the site, the workers and
 * the D1 database. Before that the whole ledger is copied to backups/ as npm run backup does, locked by a
 * passphrase that is asked for or comes from BACKUP_PASSPHRASE; where it can't be, nothing is taken
 * down. What you made by hand stays: DNS, Email Routing, the sign-in, an Azure SQL database.
 *
 *   --yes PROJECT    the name of the site's project, in place of being asked for it
 *   --settings FILE  the answers of npm run deploy (cloud.json)
 */
import { parseArgs } from 'node:util'
import { log, text } from '@clack/prompts'
import { backUp } from './cloud/backup.ts'
import { CloudProblem } from './cloud/problem.ts'
import { goThrough, runCloud } from './cloud/run.ts'
import { REMOVALS } from './cloud/steps/removals.ts'

const { values } = parseArgs({
  options: { yes: { type: 'string' }, settings: { type: 'string' } },
})
await runCloud(
  { title: 'Destroy', settings: values.settings, again: 'npm run destroy' },
  async (context) => {
    const { project, d1Id } = context.asking.settings
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
    const backup = d1Id === undefined ? null : await backUp(context)
    await goThrough(REMOVALS, context)
    return backup ? `The ledger is in ${backup.file}.` : 'Nothing of it is left on Cloudflare.'
  },
)

async function asked(project: string): Promise<string> {
  if (!process.stdin.isTTY) return ''
  const said = await text({ message: `Everything goes. Type ${project} to take it down` })
  return typeof said === 'string' ? said.trim() : ''
}
