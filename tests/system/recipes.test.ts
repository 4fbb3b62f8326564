/** The recipes of docs/, tried as they are written. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runInNewContext } from 'node:vm'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedTracker, type Tracker } from '../support/harness.ts'

const run = promisify(execFile)

let tracker: Tracker
let blocks: Array<{ language: string; code: string }>
beforeAll(async () => {
  tracker = await sharedTracker()
  const text = await readFile(join(import.meta.dirname, '../../docs/recipes.md'), 'utf8')
  blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(
    ([, language = '', code = '']) => ({
      language,
      code,
    }),
  )
})
afterAll(() => tracker?.close())

/** A command of the recipes, in a shell that knows the site and a token. */
async function shell(words: string): Promise<string> {
  const block = blocks.find(({ language, code }) => language === 'sh' && code.includes(words))
  if (!block) throw new Error(`no recipe has ${words}`)
  const env = { ...process.env, SITE: tracker.url.origin, TOKEN: await tracker.token() }
  return (await run('sh', ['-c', block.code], { env })).stdout
}

test('cash is entered, the sensor finds its number, and the table its rows', async () => {
  expect(JSON.parse(await shell('"merchant": "Market"'))).toMatchObject({
    amount: '4.50',
    tags: ['cash'],
  })
  const summary = JSON.parse(await shell('/api/summary?by=month'))
  const yaml = blocks.find(({ language }) => language === 'yaml')?.code ?? ''
  const [, path = ''] = /value_json\.(\S+) if/.exec(yaml) ?? []
  expect(path).toBe('totals[0].spent')
  if (summary.totals.length > 0) expect(summary.totals[0].spent).toMatch(/^\d+\.\d\d$/)
  const rows = parse(await shell('/api/export.csv'), { bom: true }) as Array<Array<string>>
  expect(rows).toHaveLength(2)
  expect(rows[1]).toContain('Market')
})

test('the script of the spreadsheet fills a sheet', async () => {
  const code = blocks.find(({ language }) => language === 'js')?.code ?? ''
  const csv = await shell('/api/export.csv')
  const asked: Array<unknown> = []
  const sheet: { values: Array<Array<string>> } = { values: [] }
  // Google's services are not to be had here: these stand in for the five calls that it makes.
  const services = {
    UrlFetchApp: {
      fetch: (url: string, options: unknown) => {
        asked.push(url, options)
        return { getContentText: () => csv }
      },
    },
    Utilities: { parseCsv: (text: string) => parse(text, { bom: true }) },
    SpreadsheetApp: {
      getActive: () => ({
        getSheets: () => [
          {
            clearContents() {},
            getRange: (_row: number, _column: number, rows: number, columns: number) => ({
              setValues(values: Array<Array<string>>) {
                expect([rows, columns]).toEqual([values.length, values[0]?.length])
                sheet.values = values
              },
            }),
          },
        ],
      }),
    },
  }
  runInNewContext(`${code}\nrefresh()`, services)
  expect(asked).toMatchObject([
    'https://expenses.example/api/export.csv?mark=none',
    { headers: { Authorization: 'Bearer bmt_…' } },
  ])
  expect(sheet.values.length).toBeGreaterThan(1)
})
