/**
 * Writes kind-words.generated.ts: words for kinds of shops and services, from the iD tagging schema.
 *
 *   npm install --no-save @openstreetmap/id-tagging-schema
 *   node workers/labeler/data/build-kinds.ts node_modules/@openstreetmap/id-tagging-schema/dist
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from 'merchant-name'
import { type Category, groupOf } from '#shared/categories.ts'
import { KINDS_OF_PLACE } from './kinds-of-place.ts'

/** Those in which such words were right more often than not on names of chains (measure/languages.ts). */
const LANGUAGES = ['de', 'id', 'ja']

/** Shorter words of Latin letters are too often something else. */
const WORD = /^(?:[a-z]{4,}|[^ -~]{2,})$/

type Preset = { name?: string; terms?: string; aliases?: string }

const [folder] = process.argv.slice(2)
if (!folder) {
  console.error('Usage: node build-kinds.ts FOLDER')
  process.exit(2)
}
const found = new Map<string, Map<Category, number>>()
for (const language of LANGUAGES) {
  const file = join(folder, 'translations', `${language}.json`)
  const { presets } = JSON.parse(readFileSync(file, 'utf8'))[language].presets
  for (const [category, tags] of Object.entries(KINDS_OF_PLACE) as Array<[Category, string]>) {
    for (const tag of tags.split(/\s+/)) {
      const preset: Preset = presets[tag] ?? {}
      const said = [preset.name, preset.aliases, preset.terms].join(',')
      for (const word of new Set(said.split(/[,\n/]/).map(fold))) {
        if (!WORD.test(word)) continue
        const counts = found.get(word) ?? new Map<Category, number>()
        counts.set(category, (counts.get(category) ?? 0) + 1)
        found.set(word, counts)
      }
    }
  }
}
const byCategory = new Map<Category, Array<string>>()
for (const [word, counts] of found) {
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  const groups = new Set([...counts.keys()].map(groupOf))
  if (!first || groups.size > 1) continue
  byCategory.set(first[0], [...(byCategory.get(first[0]) ?? []), word])
}
const lines = [...byCategory].map(([category, words]) => `${category}\t${words.sort().join('|')}`)
const text = lines.sort().join('\n')
writeFileSync(
  `${import.meta.dirname}/kind-words.generated.ts`,
  `/**
 * Words for kinds of shops, written by build-kinds.ts from the iD tagging schema, which is under the
 * ISC licence: see NOTICE-kinds.txt. Lines of category, a tab, words between bars.
 */
export const KIND_WORDS = \`${text}\`
`,
)
console.log(`${text.split('|').length} words, ${text.length} characters`)
