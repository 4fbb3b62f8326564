/**
 * Writes chain-names.txt: how chains write their names, where it is not what casing the
 * folded name gives. From the same package as build-chains.ts.
 *
 *   node --import ./scripts/command.mjs workers/labeler/data/build-chain-names.ts FOLDER
 */
import { writeFileSync } from 'node:fs'
import { fold } from 'merchant-name'
import { cased } from '../src/name/casing.ts'
import { readIndex } from './build-index.ts'

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: node build-chain-names.ts FOLDER')
  process.exit(2)
}

/** Of two spellings that of these countries goes before. */
const LARGE = new Set(['us', '001', 'gb', 'co', 'mx'])

/** Nobody says it of a shop. */
const FORM = /,? (?:Ltd\.?|LTD|LLC|GmbH|Inc\.?|S\.A\.)$/

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{S} ]+$/u
const names = new Map<string, { name: string; weight: number }>()
const named = readIndex(folder).flatMap(({ names, countries }) =>
  names.map((written) => ({ written, countries })),
)
for (const { written, countries } of named) {
  const name = written.replace(/\s*\([^)]*\)\s*/g, ' ').trim()
  if (!LATIN.test(name) || name.length > 40) continue
  const folded = fold(name)
  if (folded.length < 2) continue
  const key = folded.replaceAll(' ', '')
  const isLarge = countries.some((code) => LARGE.has(code))
  // `LIDL` is how a sign has it, where another entry has `Lidl`.
  const weight = countries.length + (isLarge ? 100 : 0) - (isShouted(name) ? 1000 : 0)
  const known = names.get(key)
  if (!known || known.weight < weight) names.set(key, { name: name.replace(FORM, ''), weight })
  // `Žabka` and `Żabka` are two chains: a line without accents tells neither.
  else if (known.weight === weight && known.name !== name && isAccentedAlike(known.name, name))
    names.set(key, { name: bare(name), weight })
}

function isAccentedAlike(a: string, b: string): boolean {
  return bare(a) === bare(b) && bare(a) !== a && bare(b) !== b
}

function bare(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '')
}

function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase()
}

const lines = [...names]
  .filter(([, { name }]) => casedName(name) !== name)
  .map(([key, { name }]) => `${key}\t${name.replaceAll('`', "'").replaceAll('\\', '')}`)
  .sort()

/** What `clean-name.ts` would make of it without this list. */
function casedName(name: string): string {
  return fold(name)
    .split(' ')
    .map((word, at) => cased(word, at === 0))
    .join(' ')
}

writeFileSync(`${import.meta.dirname}/chain-names.txt`, `${lines.join('\n')}\n`)
console.log(`${lines.length} names`)
