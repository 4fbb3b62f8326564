/**
 * npm run deploy -- [--settings FILE]
 *
 * Sets the tracker up on Cloudflare, or brings it up to date: asks what it does not know yet, makes or
 * finds the database, deploys the workers and the site, and routes the mail. Stop it at any time with
 * Ctrl-C and run it again: it goes on where it was.
 *
 *   --settings FILE  where your answers are kept (cloud.json); no secret is in it
 *
 * Signed in by `npx wrangler login` or CLOUDFLARE_API_TOKEN. Without a terminal, answers come from the
 * file and secrets from ENTRA_CLIENT_SECRET or OPENID_CLIENT_SECRET, and AZURE_SQL_CLIENT_SECRET.
 */
import { parseArgs } from 'node:util'
import { goThrough, runCloud } from './cloud/run.ts'
import { STEPS } from './cloud/steps/index.ts'
import { currentCommit } from './cloud/version.ts'

const { values } = parseArgs({ options: { settings: { type: 'string' } } })
const title = 'Expense tracker → Cloudflare'
await runCloud({ title, settings: values.settings, again: 'npm run deploy' }, async (context) => {
  await goThrough(STEPS, context)
  const version = await currentCommit()
  if (version) await context.asking.keep({ version })
  return 'npm run doctor looks whether all is well.'
})
