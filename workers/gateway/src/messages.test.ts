/** The gateway carries no messages of the site's own pages: a key of them would be shown as it is. */
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MESSAGES } from '#shared/i18n/messages.generated.ts'
import { MESSAGES as CARRIED } from '#shared/i18n/page-messages.generated.ts'

test('every page that its sources name is carried, in every language', () => {
  const named = globSync('**/*.{ts,tsx}', { cwd: import.meta.dirname })
    .filter((name) => !name.includes('.test.'))
    .flatMap((name) => [
      ...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(/['`](\w+)\.[\w$]/g),
    ])
    .map(([, page = '']) => page)
  const pages = [...new Set(named)].filter((page) => page in MESSAGES.en)
  expect(pages.length).toBeGreaterThan(30)
  for (const [language, carried] of Object.entries(CARRIED)) {
    expect(Object.keys(carried), language).toEqual(expect.arrayContaining(pages))
  }
})
