/**
 * npm run check:patterns
 *
 * Names every regular expression whose time can grow faster than its input
 * through quantifiers that take the same characters. Mail is written by strangers: in the reader
 * none may; elsewhere none may grow exponentially.
 *
 * It sees quantifiers without a bound. Those with one, and expressions that are put together when
 * the program runs, are measured by packages/bank-mail/src/robustness/patterns.test.ts.
 */
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { analyse } from 'scslre'
import { type Literal, literalsIn } from './check/literals.ts'

parseArgs()
const root = join(import.meta.dirname, '..')
const READER = join('packages', 'bank-mail')

function faultOf({ file, line, source, flags }: Literal): string | null {
  // Neither flag changes how long a match takes; the analysis knows neither.
  const literal = { source, flags: flags.replace(/[dv]/g, '') }
  const { reports } = analyse(literal, { maxReports: 3, reportTypes: { Move: false } })
  const where = relative(root, file)
  const report = reports.find(({ exponential }) => exponential) ?? reports[0]
  if (!report || !(report.exponential || where.startsWith(READER))) return null
  const growth = report.exponential ? 'exponential' : 'polynomial'
  return `${where}:${line}: ${growth} in runs of ${JSON.stringify(report.character.pick)}: /${source}/`
}

const literals = ['packages', 'workers', 'pages', 'scripts'].flatMap((name) =>
  literalsIn(join(root, name)),
)
const faults = literals.flatMap((literal) => faultOf(literal) ?? [])
for (const fault of faults) console.error(fault)
if (faults.length > 0) {
  console.error(
    'Give its quantifiers characters that differ, or bounds, so that there is one way to match.',
  )
  process.exit(1)
}
