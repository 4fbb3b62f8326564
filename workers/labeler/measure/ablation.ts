/**
 * npm run measure:ablation -- LABELS.csv
 *
 * What each source of knowledge is worth: every one of them taken away alone, the weights as they are.
 */
import { parseArgs } from 'node:util'

import { ALIASES } from 'merchant-name'
import { readCsv } from '../../../scripts/csv.ts'
import { UsageError } from '../../../scripts/start/args.ts'
import { chainLines } from '../src/evidence/chain-lines.ts'
import { chainIndex } from '../src/evidence/chains.ts'
import { wordLines } from '../src/evidence/word-lines.ts'
import { wordIndex } from '../src/evidence/words.ts'
import { type Knowledge, shippedKnowledge } from '../src/knowledge.ts'
import { labelOffline, offlineMemory } from '../src/offline.ts'
import { type DevMerchant, devMerchants } from './dev-data.ts'
import type { Guess } from './protocols.ts'
import { table } from './report.ts'
import { isRight, shown, unique, wilson } from './tally.ts'

const [file] = parseArgs({ allowPositionals: true }).positionals
if (!file) throw new UsageError('Which file?')
const merchants = distinct(devMerchants(readCsv(file, ['descriptor', 'group'])))
const all = shippedKnowledge()
const none = chainIndex(chainLines(''))
const without: Readonly<Record<string, () => Array<Guess>>> = {
  'all of it': () => guesses(all),
  'without names from memory': () => guesses({ ...all, famous: none }),
  'without the name-suggestion index': () => guesses({ ...all, chains: none }),
  'without either list of names': () => guesses({ ...all, famous: none, chains: none }),
  'without chosen words': () => guesses({ ...all, words: wordIndex(wordLines([])) }),
  'without the 300': () => guesses({ ...all, merchants: [] }),
  'without spelling of the 300': () => guesses(all, true),
  'without aliases': () => withoutAliases(() => guesses(all)),
}
const cells = [['', 'right', 'others, right', 'unasked, right', 'unasked']]
for (const [name, guess] of Object.entries(without)) {
  const found = guess()
  const auto = found.filter(({ label }) => label.decision === 'auto')
  const households = [...new Set(merchants.map(({ household }) => household))]
  const largest = households.sort((a, b) => countOf(b) - countOf(a))[0]
  const others = found.filter(({ merchant }) => merchant.household !== largest)
  cells.push([
    name,
    shown(unique(found)),
    shown(unique(others)),
    shown(wilson(auto.filter(isRight).length, auto.length)),
    (auto.length / found.length).toFixed(2),
  ])
}
console.log(`${merchants.length} merchants`)
console.log(table(cells))

function countOf(name: string): number {
  return merchants.filter(({ household }) => household === name).length
}

function guesses(knowledge: Knowledge, isDeaf = false): Array<Guess> {
  const memory = offlineMemory(knowledge.merchants, knowledge)
  const used = isDeaf ? { ...memory, spaces: [] } : memory
  return merchants.map((merchant) => {
    const request = { merchant: merchant.descriptor, kind: 'purchase', mcc: null } as const
    return { merchant, label: labelOffline(request, knowledge, used), isRepeat: false, n: 1 }
  })
}

/** Each merchant of a household once, spending only. */
function distinct(rows: ReadonlyArray<DevMerchant>): Array<DevMerchant> {
  const met = new Map<string, DevMerchant>()
  for (const row of rows) {
    const name = row.descriptor.replace(/[\d#*~].*/, '').slice(0, 22) || row.descriptor
    const key = `${row.household} ${name}`
    if (row.right.some((group) => group !== 'money') && !met.has(key)) met.set(key, row)
  }
  return [...met.values()]
}

function withoutAliases<T>(work: () => T): T {
  const aliases = ALIASES as Record<string, string>
  const kept = { ...aliases }
  for (const key of Object.keys(aliases)) delete aliases[key]
  try {
    return work()
  } finally {
    Object.assign(aliases, kept)
  }
}
