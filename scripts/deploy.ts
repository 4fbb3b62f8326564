/** `npm run deploy`: the whole tracker on Cloudflare. Can be stopped and run again at any time. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { intro, log, outro } from '@clack/prompts'
import { asking, Interrupted } from './cloud/asking.ts'
import { connect } from './cloud/context.ts'
import { CloudProblem } from './cloud/problem.ts'
import { loadSettings } from './cloud/settings.ts'
import { STEPS } from './cloud/steps/index.ts'
import { ROOT } from './cloud/wrangler.ts'

const USAGE = `npm run deploy -- [--settings FILE]

Sets the tracker up on Cloudflare, or brings it up to date: asks what it does not know yet, makes or
finds the database, deploys the workers and the site, and routes the mail. Stop it at any time with
Ctrl-C and run it again: it goes on where it was.

  --settings FILE  where your answers are kept (cloud.json); no secret is in it

Signed in by \`npx wrangler login\` or CLOUDFLARE_API_TOKEN. Without a terminal, answers come from the
file and secrets from ENTRA_CLIENT_SECRET and AZURE_SQL_CLIENT_SECRET.`

async function deploy(file: string): Promise<void> {
  const todos: Array<string> = []
  intro('Expense tracker → Cloudflare')
  const context = await connect(asking(file, await loadSettings(file)), {
    say: (line) => log.message(line),
    todo: (line) => todos.push(line),
  })
  for (const step of STEPS) {
    log.step(step.title)
    await step.run(context)
  }
  for (const todo of todos) log.warn(`To do: ${todo}`)
  outro(todos.length > 0 ? 'Do these, then: npm run doctor' : 'Done. Now: npm run doctor')
}

try {
  const { values } = parseArgs({
    options: { settings: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) console.log(USAGE)
  else await deploy(values.settings ?? join(ROOT, 'cloud.json'))
} catch (error) {
  if (error instanceof Interrupted) log.info('Stopped. `npm run deploy` goes on from here.')
  else if (error instanceof CloudProblem) log.error(`${error.message}\n${error.remedy}`)
  else log.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
  process.exitCode = 1
}
