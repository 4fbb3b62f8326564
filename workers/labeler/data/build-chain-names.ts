/**
 * Writes chain-names.generated.ts: how chains write their names, where it is not what casing the
 * folded name gives. From the same BRANDS.csv as build-chains.ts.
 *
 *   node workers/labeler/data/build-chain-names.ts BRANDS.csv
 */
import { writeFileSync } from 'node:fs'
import { fold } from 'merchant-name'
import { readCsv } from '../../../scripts/csv.ts'
import { cased } from '../src/name/casing.ts'

const [brands] = process.argv.slice(2)
if (!brands) {
  console.error('Usage: node build-chain-names.ts BRANDS.csv')
  process.exit(2)
}

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S} ]+$/u
const names = new Map<string, { name: string; weight: number }>()
for (const { merchant = '', countries = '' } of readCsv(brands, ['merchant', 'countries'])) {
  const name = merchant.replace(/\s*\([^)]*\)\s*/g, ' ').trim()
  if (!LATIN.test(name) || name.length > 40) continue
  const folded = fold(name)
  if (folded.length < 2) continue
  const key = folded.replaceAll(' ', '')
  const weight = countries.split('|').length + (/\b(?:us|001|gb|co|mx)\b/.test(countries) ? 100 : 0)
  const known = names.get(key)
  if (!known || known.weight < weight) names.set(key, { name, weight })
}
const lines = [...names]
  .filter(([, { name }]) => casedName(name) !== name)
  .map(
    ([key, { name }]) =>
      `${key}\t${name.replaceAll('`', "'").replaceAll('\\', '').replaceAll('${', '')}`,
  )
  .sort()

/** What `clean-name.ts` would make of it without this list. */
function casedName(name: string): string {
  return fold(name)
    .split(' ')
    .map((word, at) => cased(word, at === 0))
    .join(' ')
}

writeFileSync(
  `${import.meta.dirname}/chain-names.generated.ts`,
  `/**
 * Names of chains, written by build-chain-names.ts from OpenStreetMap's name-suggestion-index.
 * Copyright 2021, name-suggestion-index contributors. BSD-3-Clause: see NOTICE-chains.txt.
 * Lines of folded name without spaces, a tab, the name.
 */
export const CHAIN_NAMES = \`
${lines.join('\n')}
\`
`,
)
console.log(`${lines.length} names`)
