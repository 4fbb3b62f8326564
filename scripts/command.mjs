// Loaded before every script of package.json (see with-install.mjs): what each of them owes whoever
// types it. `--help` shows the text at the head of the script, unless it has a help of its own, and an
// error that nobody caught is a sentence; DEBUG=1 shows where it came from.
import { readFileSync } from 'node:fs'

const [, script = '', ...args] = process.argv
const source = readFileSync(script, 'utf8')
/** The comment that a script begins with, as text. */
const head = (/^\/\*\*(.*?)\*\//s.exec(source)?.[1] ?? '').replace(/^ ?\* ?/gm, '').trim()
const isAsked = args.includes('--help') || args.includes('-h')

if (isAsked && !/\bUSAGE\b/.test(source)) {
  console.log(head)
  process.exit(0)
}

process.on('uncaughtException', (error) => {
  const isUsage = String(error?.code).startsWith('ERR_PARSE_ARGS')
  // Node's advice on options that begin with a dash only hides what is wrong.
  const said = String(error?.message ?? error).replace(/\. To specify a positional argument.*/s, '')
  console.error(process.env.DEBUG ? error : said)
  if (isUsage) console.error(`\n${head}`)
  else if (!process.env.DEBUG) console.error('(DEBUG=1 shows where)')
  process.exit(isUsage || /^(Csv|Usage)Error$/.test(error?.name) ? 2 : 1)
})
