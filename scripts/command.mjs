// Loaded before every script of package.json (see with-install.mjs): what each of them owes whoever
// types it. `--help` shows the text at the head of the script, and an error that nobody caught is a
// sentence; DEBUG=1 shows where it came from.
import './text-modules.ts'
import { usageOf } from './usage.ts'

const [, script = '', ...args] = process.argv

if (args.includes('--help') || args.includes('-h')) {
  console.log(usageOf(script))
  process.exit(0)
}

/** Mistakes of whoever typed the command, by the names of their errors. */
const TYPED = new Set(['BadBackup', 'CsvError', 'UsageError'])

process.on('uncaughtException', (error) => {
  const isUnknownOption = String(error?.code).startsWith('ERR_PARSE_ARGS')
  const isTyped = TYPED.has(error?.name)
  // Node's advice on options that begin with a dash only hides what is wrong.
  const said = String(error?.message ?? error).replace(/\. To specify a positional argument.*/s, '')
  console.error(process.env.DEBUG ? error : said)
  if (isUnknownOption) console.error(`\n${usageOf(script)}`)
  else if (isTyped) console.error('(--help says how it is used)')
  else if (!process.env.DEBUG) console.error('(DEBUG=1 shows where)')
  process.exit(isUnknownOption || isTyped ? 2 : 1)
})
