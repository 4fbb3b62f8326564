/** The files of messages: complete, well-formed, and the same in every language. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexOf, languagesIn, pagesIn, readPage } from '../../../scripts/messages/files.ts'
import { variablesOf } from '../../../scripts/messages/variables.ts'
import { LANGUAGE_CODES } from './languages.ts'
import { MESSAGES } from './messages.generated.ts'

const folder = join(import.meta.dirname, 'messages')
const pages = pagesIn(folder, 'en')
const translations = languagesIn(folder).filter((language) => language !== 'en')

describe('messages', () => {
  it('are known to the program: npm run messages writes it down', () => {
    expect(languagesIn(folder).sort()).toEqual([...LANGUAGE_CODES].sort())
    const known = Object.fromEntries(
      Object.entries(MESSAGES).map(([language, files]) => [language, Object.keys(files).sort()]),
    )
    for (const language of LANGUAGE_CODES) {
      expect(known[language], language).toEqual(pagesIn(folder, language))
    }
    expect(indexOf(folder)).toContain(`'${pages[0]}'`)
  })

  it.each(translations)('have every page in %s, and no other', (language) => {
    expect(pagesIn(folder, language)).toEqual(pages)
  })

  describe.each(translations)('in %s', (language) => {
    it.each(pages)('%s has the keys and variables of the English one', (page) => {
      const english = readPage(folder, 'en', page)
      const own = readPage(folder, language, page)
      const variables = (messages: typeof english) =>
        Object.fromEntries(
          Object.entries(messages).map(([key, text]) => [key, describeVariables(text)]),
        )
      expect(variables(own)).toEqual(variables(english))
    })

    it('leaves no sentence as it stands in English', () => {
      const same = pages.flatMap((page) => {
        const english = readPage(folder, 'en', page)
        return Object.entries(readPage(folder, language, page))
          .filter(([key, text]) => text === english[key] && isSentence(text))
          .map(([key]) => `${page}.${key}`)
      })
      expect(same).toEqual([])
    })
  })

  it.each(['en', ...translations])(
    'end well, and quote by typographic marks, in %s',
    (language) => {
      const faults = pages.flatMap((page) =>
        Object.entries(readPage(folder, language, page))
          .filter(([, text]) => text.trim() === '' || text !== text.trim() || /['"]/.test(text))
          .map(([key, text]) => `${page}.${key}: ${text}`),
      )
      expect(faults).toEqual([])
    },
  )

  it('keep a mark of French on the line of its word', () => {
    const faults = pages.flatMap((page) =>
      Object.entries(readPage(folder, 'fr', page))
        .filter(([, text]) => / [:;?!»](?!\w)|« /.test(text))
        .map(([key, text]) => `${page}.${key}: ${text}`),
    )
    expect(faults).toEqual([])
  })
})

/** `count: number, link: tag`; the cases of a select are part of it. */
function describeVariables(text: string): string {
  return [...variablesOf(text)]
    .map(([name, variable]) =>
      variable.type === 'select'
        ? `${name}: select ${variable.options.toSorted().join('|')}`
        : `${name}: ${variable.type}`,
    )
    .join(', ')
}

/** Three words or more: names, numbers and single words may be the same in two languages. */
function isSentence(text: string): boolean {
  const words = text.replace(/\{[^}]*\}|<[^>]*>/g, ' ').match(/\p{L}{2,}/gu) ?? []
  return words.length >= 3
}
