/** No page says anything that is not a message: else it stays English in every language. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { untranslatedErrorsIn, untranslatedIn } from './untranslated.ts'

const root = join(import.meta.dirname, '../..')

/** Where what is said to a person is written. */
const SOURCES = [
  'workers/gateway/src/pages/**/*.{ts,tsx}',
  'workers/scheduler/src/**/*.ts',
  'pages/client/**/*.ts',
]

/** The same in every language: commands and examples; or for nobody but whoever writes a script. */
const NOT_READ = new Set([
  'workers/gateway/src/pages/setup/routes.tsx: npm start',
  'workers/gateway/src/pages/setup/routes.tsx: npm run deploy',
  'workers/gateway/src/pages/settings/webhooks.tsx: https://',
  'workers/gateway/src/pages/currencies/page.tsx: COP, 2026-11-27, 4480.25',
  // What the banks call their own menus.
  'workers/gateway/src/pages/setup/bank-alerts.ts: Choose alerts',
  'workers/gateway/src/pages/setup/bank-alerts.ts: Manage Alerts',
  'workers/gateway/src/pages/testing.ts: RIVER BOOKS 12',
  'workers/gateway/src/pages/data/import/routes.tsx: It is not what the script tells',
  'pages/client/api-docs.ts: Markup that this page does not show',
  'pages/client/trusted.ts: No script is made from text on this site',
])

it('finds nothing in the pages, the mails and the scripts', () => {
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root }))
  expect(files.length).toBeGreaterThan(100)
  const found = files
    .filter((file) => !file.includes('.test.'))
    .flatMap((file) =>
      untranslatedIn(file, readFileSync(join(root, file), 'utf8')).map(
        ({ line, text }) => [`${file}: ${text}`, `${file}:${line}: ${text}`] as const,
      ),
    )
    .filter(([what]) => !NOT_READ.has(what))
  expect(found.map(([, where]) => where)).toEqual([])
})

it('finds no error in English, wherever the gateway makes it', () => {
  const files = globSync('workers/gateway/src/**/*.{ts,tsx}', { cwd: root })
  const found = files
    .filter((file) => !/\.test\.|testing|contract/.test(file))
    .flatMap((file) =>
      untranslatedErrorsIn(file, readFileSync(join(root, file), 'utf8')).map(
        ({ line, text }) => `${file}:${line}: ${text}`,
      ),
    )
  expect(found).toEqual([])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source
  const made = "throw new AuthError('forbidden', `Not ${you}, sorry to say`)"
  expect(untranslatedErrorsIn('x.ts', made)).toHaveLength(1)
})

describe('untranslatedIn', () => {
  const texts = (source: string) => untranslatedIn('page.tsx', source).map(({ text }) => text)

  it.each([
    ['<p>Nothing yet</p>', ['Nothing yet']],
    ['<p>{count} mails</p>', ['mails']],
    ['<input placeholder="Type to find" />', ['Type to find', 'Type to find']],
    ['<Field label="Amount" />', ['Amount']],
    ["const said = ok ? 'It was saved' : ''", ['It was saved']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source
    ['const said = `It was read ${count} times`', ['It was read']],
  ])('finds %s', (source, found) => {
    expect(texts(source).map((text) => text.trim())).toEqual(found)
  })

  it.each([
    "<p>{t('overview.nothing')}</p>",
    '<p>CSV · {amount}</p>',
    '<a class="button primary" href="/acts">{t(title)}</a>',
    '<Item title="recurring.itIs" />',
    "import { x } from './One two.ts'",
    "const options = { weekday: 'long' }",
  ])('leaves %s', (source) => {
    expect(texts(source)).toEqual([])
  })
})
