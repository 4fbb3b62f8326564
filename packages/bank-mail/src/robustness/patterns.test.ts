/** No regular expression of the reader takes more time than its text has length. */
import { expect, it } from 'vitest'
import { allPatterns, unitsOf } from './testing/patterns.ts'

/** What repeats in a mail that is written to cost time. */
const RUNS = [
  ...['*', '•', '·', '-', '_', '=', '#', ' ', '\n', '\t', '1', 'a', '1,', '<', '& ', '.', '…', '$'],
  ...[
    ': ',
    ', ',
    '1 ',
    '1.',
    'a ',
    'a.',
    'x',
    '@',
    '/',
    '"',
    '\ue000',
    '\ue001 ',
    '\n ',
    '(',
    '1/',
  ],
]
/** Those that the notation's own parts take. */
const NOTATION_RUNS = [' ', ': ', '\n', '*', '1', 'a', 'a ', '\ue000 ']

const SHORT = 120
const LONG = 2000
const LONGER = 16_000
/** No expression matches it: what could match in many ways has to try them all. */
const END = '\ue004'

/** Milliseconds of CPU of the cheapest of some runs: what a busy machine does not stretch. */
function cost(regexp: RegExp, text: string, rounds: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < rounds; i++) {
    const start = process.cpuUsage()
    regexp.test(text)
    least = Math.min(least, process.cpuUsage(start).user / 1000)
  }
  return least
}

/** What `regexp` is slow on, or null: far too slow on little text already, or growing faster than it. */
function slownessOf(regexp: RegExp, unit: string): string | null {
  const text = (length: number) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + END
  // One that is exponential would never come back from the next step.
  if (cost(regexp, text(SHORT), 1) > 20 && cost(regexp, text(SHORT), 3) > 20) return 'explodes'
  if (cost(regexp, text(LONG), 1) < 1) return null
  const long = cost(regexp, text(LONG), 5)
  if (long < 1) return null
  // Eight times the text may take eight times as long, more on a busy machine; quadratic is 64.
  const longer = cost(regexp, text(LONGER), 3)
  return longer > 5 * (LONGER / LONG) * long ? `grows by ${(longer / long).toFixed(0)}` : null
}

it('takes time in proportion to its text', async () => {
  const slow: Array<string> = []
  for (const { regexp, where } of await allPatterns()) {
    const runs = regexp.source.startsWith('(?:(?<![') ? NOTATION_RUNS : RUNS
    for (const unit of [...runs, ...unitsOf(regexp.source)]) {
      const slowness = slownessOf(regexp, unit)
      if (slowness === null) continue
      slow.push(`${where}: ${slowness} on ${JSON.stringify(unit)}: ${regexp.source.slice(0, 300)}`)
      break
    }
  }
  expect(slow).toEqual([])
}, 600_000)
