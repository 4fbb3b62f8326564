/** `npm run deploy`: the whole tracker on Cloudflare. Can be stopped and run again at any time. */
import { parseArgs } from 'node:util'
import { ANSWERS_FILE, goThrough, runCloud } from './cloud/run.ts'
import { STEPS } from './cloud/steps/index.ts'
import { currentCommit } from './cloud/version.ts'

const USAGE = `npm run deploy -- [--settings FILE]

Sets the tracker up on Cloudflare, or brings it up to date: asks what it does not know yet, makes or
finds the database, deploys the workers and the site, and routes the mail. Stop it at any time with
Ctrl-C and run it again: it goes on where it was.

  --settings FILE  where your answers are kept (cloud.json); no secret is in it

Signed in by \`npx wrangler login\` or CLOUDFLARE_API_TOKEN. Without a terminal, answers come from the
file and secrets from ENTRA_CLIENT_SECRET or OPENID_CLIENT_SECRET, and AZURE_SQL_CLIENT_SECRET.`

const { values } = parseArgs({
  options: { settings: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
})
if (values.help) console.log(USAGE)
else {
  const file = values.settings ?? ANSWERS_FILE
  const title = 'Expense tracker → Cloudflare'
  await runCloud({ title, file, again: 'npm run deploy' }, async (context) => {
    await goThrough(STEPS, context)
    const version = await currentCommit()
    if (version) await context.asking.keep({ version })
    return 'npm run doctor'
  })
}
