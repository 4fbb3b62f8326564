/**
 * npm run doctor -- [https://SITE] [--mail] [--settings FILE] [--json]
 *
 * With EXPENSES_TOKEN set to a token of the tracker, it says also what the tracker knows of itself:
 * database, schema, when the scheduler ran last, senders, summaries, model.
 * With AZURE_SQL_* set, as for npm run migrate:azure, it also tries the ways into that database.
 *
 * Looks at the tracker that `npm run deploy` set up: site, gateway, sign-in, mail servers, and, signed
 * in to Cloudflare, workers, bindings, secrets, crons, schema, mail route and what is left of the free
 * plan today. Ends with 1 where something is wrong.
 *
 *   https://SITE     another address than the one in the settings
 *   --mail           with EXPENSES_TOKEN: a test mail goes to the tracker and has to arrive, and its
 *                    sender to be proven. By SMTP_URL (smtps://user:password@host) and SMTP_FROM it
 *                    sends one itself; without them you send it, as it says
 *   --wait SECONDS   how long a test mail may take (600; 120 where it sends it itself)
 *   --settings FILE  the answers of npm run deploy (cloud.json)
 *   --json           one JSON object a line: name, status, what, remedy
 */
import { parseArgs } from 'node:util'
import { asking } from './cloud/asking.ts'
import type { Target } from './cloud/checks/check.ts'
import { look } from './cloud/checks/look.ts'
import { connect } from './cloud/context.ts'
import { CloudProblem } from './cloud/problem.ts'
import { answersFile } from './cloud/run.ts'
import { loadSettings } from './cloud/settings.ts'

const EXAMPLE = 'npm run doctor -- https://your.site'

async function targetOf(site: string | undefined, file: string): Promise<Target> {
  const settings = await loadSettings(file)
  const address = site ?? settings.siteUrl
  if (!address) throw new CloudProblem('Which site? There is no cloud.json here', EXAMPLE)
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol))
    throw new CloudProblem(`${address} is no address of a site`, EXAMPLE)
  const login = await connect(asking(file, settings), { say() {}, todo() {} }).then(
    ({ api, accountId }) => ({ account: { api, id: accountId } }),
    (error) => ({ account: null, refused: error instanceof CloudProblem ? error : undefined }),
  )
  return { site: url.origin, settings, ...login }
}

async function testMail(wait: string | undefined) {
  const { EXPENSES_TOKEN: token, SMTP_URL: smtpUrl } = process.env
  if (!token)
    throw new CloudProblem(
      '--mail needs EXPENSES_TOKEN, to see the mail arrive',
      'Make a token that may read and write in the settings, and set EXPENSES_TOKEN to it',
    )
  const patience = Number(wait ?? (smtpUrl ? 120 : 600))
  if (!Number.isInteger(patience) || patience < 1)
    throw new CloudProblem(`--wait ${wait} is no number of seconds`, '--wait 600')
  const { mailWay } = await import('./cloud/checks/mail-way.ts')
  return mailWay({ token, smtpUrl, patience, say: (line) => console.error(line) })
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    settings: { type: 'string' },
    json: { type: 'boolean' },
    mail: { type: 'boolean' },
    wait: { type: 'string' },
  },
})
try {
  if (positionals.length > 1) throw new CloudProblem('Which site? One address, please', EXAMPLE)
  if (values.wait !== undefined && !values.mail)
    throw new CloudProblem('--wait is of no use without --mail', `${EXAMPLE} --mail`)
  const target = await targetOf(positionals[0], answersFile(values.settings))
  const more = values.mail ? await testMail(values.wait) : []
  const print = (line: string, found: object) =>
    console.log(values.json ? JSON.stringify(found) : line)
  const isWell = await look(target, print, more)
  if (!isWell) process.exitCode = 1
} catch (error) {
  if (!(error instanceof CloudProblem)) throw error
  console.error(`${error.message}\n${error.remedy}`)
  process.exitCode = 1
}
