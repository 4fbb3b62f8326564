/** Writes src/embed/rarity.generated.ts: how rare each hashed feature is among the names of chains. */
import { writeFileSync } from 'node:fs'
import { featuresOf } from '../src/embed/char-ngrams.ts'
import { RARITY_BUCKETS, RARITY_STEP } from '../src/embed/rarity.ts'
import { chainNames } from './names.ts'

const names = chainNames()
const seenIn = new Float64Array(RARITY_BUCKETS)
for (const name of names) {
  const buckets = new Set(featuresOf(name).map((hash) => (hash >>> 13) % RARITY_BUCKETS))
  for (const bucket of buckets) seenIn[bucket] = (seenIn[bucket] ?? 0) + 1
}
const table = Uint8Array.from(seenIn, (count) => {
  const idf = Math.log((1 + names.length) / (1 + count)) + 1
  return Math.min(255, Math.round(idf / RARITY_STEP))
})
const base64 = Buffer.from(table).toString('base64')
writeFileSync(
  `${import.meta.dirname}/../src/embed/rarity.generated.ts`,
  `/** Written by measure/build-rarity.ts from ${names.length} names of chains. */\nexport const RARITY_TABLE =\n  '${base64}'\n`,
)
console.log(`${names.length} names, ${table.length} buckets`)
