/**
 * npm run fuzz -- [--count N] [--from N] [--show]
 *
 * Reads that many mutated mails (20000) made from the project's own fixtures. Fails, and names the
 * mails by their numbers, where one makes the reader throw, costs more than 250 ms of CPU, or gives an
 * amount that it does not contain. The same number is the same mail: `--from N --count 1 --show`
 * prints it.
 */
import { parseArgs } from 'node:util'
import { parseMail, read } from 'bank-mail'
import { allFixtures } from '../packages/bank-mail/src/banks/all-fixtures.ts'
import { GENERAL_FIXTURES } from '../packages/bank-mail/src/general/fixtures/index.ts'
import { containsAmount } from '../packages/bank-mail/src/robustness/testing/contains.ts'
import { mutated } from '../packages/bank-mail/src/robustness/testing/mutate.ts'

const MOST = 250
const RECEIVED_AT = new Date('2026-07-01T00:00:00Z')

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    from: { type: 'string', default: '0' },
    show: { type: 'boolean', default: false },
  },
})
const [count, from] = [Number(values.count), Number(values.from)]
if (!Number.isSafeInteger(count) || !Number.isSafeInteger(from) || count < 1 || from < 0) {
  console.error('usage: npm run fuzz -- [--count N] [--from N] [--show], N whole numbers')
  process.exit(2)
}

const mails = [...[...(await allFixtures()).values()].flat(), ...GENERAL_FIXTURES].map(
  ({ mail }) => mail,
)

/** Milliseconds of CPU, and what is wrong with the reading, if anything. */
async function judge(
  number: number,
): Promise<{ cost: number; fault: string | null; outcome: string }> {
  const raw = mutated(mails, number)
  const start = process.cpuUsage()
  try {
    let reading: ReturnType<typeof read> | null = null
    try {
      reading = read(await parseMail(raw), { receivedAt: RECEIVED_AT })
    } catch (error) {
      // Headers without end and parts nested too deep are refused by name: those mails wait as `unreadable`.
      if (!/nesting|header/i.test(String(error))) throw error
    }
    const { user, system } = process.cpuUsage(start)
    const text = `${reading?.text}\n${reading?.subject ?? ''}`
    const isStrange = reading?.transactions.some((one) => !containsAmount(text, one)) ?? false
    return {
      cost: (user + system) / 1000,
      fault: isStrange ? 'gives an amount that it does not contain' : null,
      outcome: reading?.outcome ?? 'unreadable',
    }
  } catch (error) {
    return { cost: 0, fault: `throws ${error instanceof Error ? error.stack : error}`, outcome: '' }
  }
}

if (values.show) console.log(new TextDecoder().decode(mutated(mails, from)))
for (let warm = 0; warm < 200; warm++) await judge(from + (warm % count))
const costs: Array<number> = []
const outcomes = new Map<string, number>()
let faults = 0
let told = Date.now()
for (let number = from; number < from + count; number++) {
  if (Date.now() - told > 5000) {
    told = Date.now()
    console.error(`${number - from} of ${count} …`)
  }
  let { cost, fault, outcome } = await judge(number)
  // Once more, so that neither compiling nor collecting garbage counts.
  for (let again = 0; again < 3 && cost > MOST; again++)
    cost = Math.min(cost, (await judge(number)).cost)
  costs.push(cost)
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  const problem = fault ?? (cost > MOST ? `costs ${cost.toFixed(0)} ms of CPU` : null)
  if (problem === null) continue
  faults++
  console.error(`${number} ${problem}`)
}
costs.sort((a, b) => a - b)
const at = (share: number) => (costs[Math.floor(share * (costs.length - 1))] ?? 0).toFixed(2)
console.log(`${count} mails: ${[...outcomes].map(([name, n]) => `${n} ${name}`).join(', ')}`)
console.log(`CPU: median ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms; ${faults} at fault`)
process.exit(faults > 0 ? 1 : 0)
