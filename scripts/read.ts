/**
 * npm run --silent read -- [OPTION…] PATH…
 *
 * Reads mails with the code that the worker runs, and prints one JSON line for each.
 *
 *   PATH             an .eml file (then with why it was read so), or a folder of them
 *   --admit          as if the person had admitted every sender: the words alone are judged
 *   --wordings FILE  read as a tracker with these wordings would: JSON of GET /api/wordings
 *   --text           add the mail's text as the reader sees it
 *   --unknown-banks  as if no bank were known at all
 */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  BANKS,
  isWording,
  type KeptWording,
  minorDigits,
  type Reading,
  type ReadTransaction,
  readMail,
} from 'bank-mail'
import { UsageError } from './start/args.ts'

async function filesOf(path: string): Promise<Array<string>> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true })
  return entries
    .filter((entry) => entry.endsWith('.eml'))
    .sort()
    .map((entry) => join(path, entry))
}

/** The wordings of a file: what the API lists, one of them, or a list of either. */
async function wordingsIn(file: string): Promise<Array<KeptWording>> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file}: can’t be read. Is it the right path?`)
  })
  const items: Array<{ id?: string; wording?: unknown }> = [jsonIn(text, file)].flat()
  return items.map((item, index) => {
    const wording = item?.wording ?? item
    if (!isWording(wording)) throw new UsageError(`${file}: item ${index + 1} is no wording`)
    return { ...wording, id: item.id ?? String(index + 1) }
  })
}

function jsonIn(text: string, file: string) {
  try {
    const data = JSON.parse(text)
    return data?.items ?? data
  } catch {
    throw new UsageError(`${file}: is not JSON, as GET /api/wordings answers it`)
  }
}

function decimal({
  amountMinor,
  currency,
}: Pick<ReadTransaction, 'amountMinor' | 'currency'>): string {
  const digits = minorDigits(currency)
  const padded = String(amountMinor).padStart(digits + 1, '0')
  return digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`
}

function lineOf(file: string, reading: Reading, withText: boolean, withWhy: boolean): string {
  const transactions = reading.transactions.map((transaction) => ({
    kind: transaction.kind,
    amount: decimal(transaction),
    currency: transaction.currency,
    ...(transaction.other
      ? { other: `${decimal(transaction.other)} ${transaction.other.currency}` }
      : {}),
    merchant: transaction.merchant,
    occurredOn: transaction.occurredOn,
    account: transaction.account,
    ...(transaction.reference === null ? {} : { reference: transaction.reference }),
  }))
  return JSON.stringify({
    file,
    outcome: reading.outcome,
    bank: reading.bank,
    template: reading.template,
    transactions,
    ...(reading.reason === null ? {} : { reason: reading.reason }),
    ...(reading.confirmation === null ? {} : { confirmation: reading.confirmation }),
    ...(withWhy && reading.why ? { why: reading.why.map(({ of, by }) => `${of}: ${by}`) } : {}),
    ...(withText ? { text: reading.text } : {}),
  })
}

const { values, positionals } = parseArgs({
  options: {
    admit: { type: 'boolean', default: false },
    wordings: { type: 'string' },
    text: { type: 'boolean', default: false },
    'unknown-banks': { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
if (positionals.length === 0) {
  console.error('Which mails? npm run --silent read -- --help')
  process.exit(2)
}
const wordings = values.wordings === undefined ? [] : await wordingsIn(values.wordings)
const banks = values['unknown-banks'] ? [] : BANKS
for (const path of positionals) {
  let files: Array<string>
  try {
    files = await filesOf(path)
  } catch {
    console.error(`${path}: cannot be read, or is not there`)
    process.exitCode = 1
    continue
  }
  for (const file of files) {
    const options = { receivedAt: new Date(), banks, admitted: values.admit, wordings }
    const mail = await readFile(file).catch(() => null)
    if (mail === null) {
      console.error(`${file}: cannot be read`)
      process.exitCode = 1
      continue
    }
    const reading = await readMail(mail, options)
    console.log(lineOf(file, reading, values.text, file === path))
  }
}
