/** The scheduler carries the messages of its mails alone: a key of another page would be shown as it is. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MESSAGES as CARRIED } from '#shared/i18n/mail-messages.generated.ts'
import { MESSAGES } from '#shared/i18n/messages.generated.ts'

test('every page that its sources name is carried, in every language, and no other', () => {
  const folder = join(import.meta.dirname, '..')
  const named = globSync('**/*.ts', { cwd: folder })
    .filter((name) => !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/['`](\w+)\.[\w$]/g)])
    .map(([, page = '']) => page)
    .filter((page) => page in MESSAGES.en)
  const pages = [...new Set(named)].sort()
  for (const [language, carried] of Object.entries(CARRIED)) {
    expect(Object.keys(carried), language).toEqual(pages)
  }
})
