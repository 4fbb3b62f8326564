/**
 * npm run update -- [--settings FILE]
 *
 * After `git pull`: copies the ledger to backups/ as npm run backup does, applies the migrations,
 * deploys the workers and the site, looks whether all is well as npm run doctor does, and says how to go
 * back. That the ledger can be copied comes before anything else. The passphrase of the copy is asked
 * for, or comes from BACKUP_PASSPHRASE.
 *
 *   --settings FILE  the answers of npm run deploy (cloud.json)
 */
import { parseArgs } from 'node:util'
import { log } from '@clack/prompts'
import { look } from './cloud/checks/look.ts'
import { CloudProblem } from './cloud/problem.ts'
import { goThrough, runCloud } from './cloud/run.ts'
import { STEPS } from './cloud/steps/index.ts'
import { currentCommit } from './cloud/version.ts'

const { values } = parseArgs({ options: { settings: { type: 'string' } } })
await runCloud(
  { title: 'Update', settings: values.settings, again: 'npm run update' },
  async (context) => {
    const { settings } = context.asking
    const { siteUrl, version: before, d1Id } = settings
    if (!siteUrl || !d1Id) {
      throw new CloudProblem('Nothing is deployed yet, by this cloud.json', 'npm run deploy')
    }
    log.step('Backup')
    // Not above: it loads half of the gateway, and there may be nothing to copy.
    const { backUp, wayBack } = await import('./cloud/backup.ts')
    const backup = await backUp(context)
    const back = wayBack(backup, before)
    try {
      await goThrough(STEPS, context)
    } catch (error) {
      log.warn(['To go back to how it was:', ...back].join('\n  '))
      throw error
    }
    const version = await currentCommit()
    if (version) await context.asking.keep({ version })
    log.step('Looking at it')
    const account = { api: context.api, id: context.accountId }
    const isWell = await look({ site: new URL(siteUrl).origin, settings, account }, (line) =>
      log.message(line),
    )
    if (back.length > 0) log.info(['To go back to how it was:', ...back].join('\n  '))
    if (!isWell)
      throw new CloudProblem('Not all is well: see above', 'npm run doctor says it again')
    return 'It is up to date.'
  },
)
