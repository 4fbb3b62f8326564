/**
 * Writes kind-words.generated.ts: words for kinds of shops and services, from the iD tagging schema.
 *
 *   npm install --no-save @openstreetmap/id-tagging-schema
 *   node workers/labeler/data/build-kinds.ts node_modules/@openstreetmap/id-tagging-schema/dist WORDS…
 *
 * WORDS are plain word lists of the languages whose words were chosen by hand, as build-chains.ts takes
 * them: what is a word there too (`bar`, `pasta`) is left to those.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dictionaryLines, fold } from 'merchant-name'
import { type Category, groupOf } from '#shared/categories.ts'
import { readWords } from './build-words.ts'
import { KINDS_OF_PLACE } from './kinds-of-place.ts'

/** Those in which they tell more chains than the chosen words do, as many of them right (measure/languages.ts). */
const LANGUAGES = ['id', 'hu', 'cs', 'sk', 'pl', 'hr', 'lt', 'lv', 'et', 'sv', 'da', 'el', 'bg']

/** Shorter words of Latin letters are too often something else. */
const WORD = /^(?:[a-z]{4,}|[^ -~]{2,})$/

type Preset = { name?: string; terms?: string; aliases?: string }

const [folder, ...wordLists] = process.argv.slice(2)
if (!folder || wordLists.length === 0) {
  console.error('Usage: node build-kinds.ts FOLDER WORDS…')
  process.exit(2)
}
const ordinary = new Set(readWords(wordLists).map(fold))
const found = new Map<string, Map<Category, number>>()
for (const language of LANGUAGES) {
  const file = join(folder, 'translations', `${language}.json`)
  const { presets } = JSON.parse(readFileSync(file, 'utf8'))[language].presets
  for (const [category, tags] of Object.entries(KINDS_OF_PLACE) as Array<[Category, string]>) {
    for (const tag of tags.split(/\s+/)) {
      const preset: Preset = presets[tag] ?? {}
      const said = [preset.name, preset.aliases, preset.terms].join(',')
      for (const word of new Set(said.split(/[,\n/]/).map(fold))) {
        if (!WORD.test(word) || ordinary.has(word)) continue
        const counts = found.get(word) ?? new Map<Category, number>()
        counts.set(category, (counts.get(category) ?? 0) + 1)
        found.set(word, counts)
      }
    }
  }
}
const entries = [...found].flatMap(([word, counts]): Array<[string, string]> => {
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  const groups = new Set([...counts.keys()].map(groupOf))
  return first && groups.size === 1 ? [[word, `${word}\t${first[0]}`]] : []
})
const text = dictionaryLines(entries)
writeFileSync(
  `${import.meta.dirname}/kind-words.generated.ts`,
  `/**
 * Words for kinds of shops, written by build-kinds.ts from the iD tagging schema, which is under the
 * ISC licence: see NOTICE-kinds.txt. Lines of a word, a tab, its category.
 */
export const KIND_WORDS = \`${text}\`
`,
)
console.log(`${entries.length} words, ${text.length} characters`)
