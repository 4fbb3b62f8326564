/** The files of messages: one folder a language, one JSON file a page. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `key` -> text, as a translator writes it. */
export type Page = Readonly<Record<string, string>>

/** The languages that have a folder; English first, of which the others are translations. */
export function languagesIn(folder: string): Array<string> {
  const found = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  return ['en', ...found.filter((name) => name !== 'en')]
}

/** The pages of a language, by the names of its files. */
export function pagesIn(folder: string, language: string): Array<string> {
  return readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
}

/** Throws an error that names the file where it is no flat object of texts. */
export function readPage(folder: string, language: string, page: string): Page {
  const file = `messages/${language}/${page}.json`
  let content: unknown
  try {
    content = JSON.parse(readFileSync(join(folder, language, `${page}.json`), 'utf8'))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Error(`${file}: has to be one object, { "key": "text" }`)
  }
  for (const [key, text] of Object.entries(content)) {
    if (typeof text !== 'string') throw new Error(`${file}: "${key}" has to be a text`)
  }
  return content as Page
}

/** The module that imports every file, or those of the pages that are carried. */
export function indexOf(folder: string, isCarried = (_page: string) => true): string {
  const files = languagesIn(folder).flatMap((language) =>
    pagesIn(folder, language)
      .filter(isCarried)
      .map((page) => ({ language, page, name: nameOf(language, page) })),
  )
  // The languages of a page side by side: what they share, their keys, then compresses to nothing.
  const byPage = files.toSorted((a, b) => a.page.localeCompare(b.page))
  const imports = byPage.map(
    ({ language, page, name }) =>
      `import ${name} from './messages/${language}/${page}.json' with { type: 'json' }`,
  )
  const languages = languagesIn(folder).map((language) => {
    const own = files.filter((file) => file.language === language)
    const pages = own.map(({ page, name }) => `    '${page}': ${name},`)
    return [`  '${language}': {`, ...pages, '  },'].join('\n')
  })
  return `// Written by \`npm run messages\`; not by hand.
import type { Language } from './languages.ts'
${imports.join('\n')}

type Page = Readonly<Record<string, string>>

export const MESSAGES: Readonly<Record<Language, Readonly<Record<string, Page>>>> = {
${languages.join('\n')}
}
`
}

function nameOf(language: string, page: string): string {
  return `${language}_${page}`.replace(/\W/g, '_')
}
