/** What the package that reads statements knows of our own exports in each language. */
import { languagesIn, type Page, readPage } from './files.ts'

const COLUMN = 'column_'
const DIRECTION = 'direction_'

/** The module of those words. */
export function ownWordsOf(folder: string): string {
  const languages = languagesIn(folder).map((language) => {
    const page = readPage(folder, language, 'export')
    return {
      columns: startingWith(page, COLUMN),
      directions: startingWith(page, DIRECTION),
      kinds: readPage(folder, language, 'kinds'),
    }
  })
  return `// Written by \`npm run messages\`; not by hand.
type Words = Readonly<Record<string, string>>

export const OWN_WORDS: ReadonlyArray<{ columns: Words; directions: Words; kinds: Words }> = ${JSON.stringify(languages, null, 2)}
`
}

function startingWith(page: Page, start: string): Page {
  const found = Object.entries(page).filter(([key]) => key.startsWith(start))
  return Object.fromEntries(found.map(([key, text]) => [key.slice(start.length), text]))
}
