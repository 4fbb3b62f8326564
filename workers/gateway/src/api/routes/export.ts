/** /api/export.csv and its like: whatever a filter lets through, in a format that others read. */
import { createRoute, z } from '@hono/zod-openapi'
import { decimalMark } from '#shared/i18n/formats.ts'
import { localeOfTag, tagOf } from '#shared/i18n/languages.ts'
import { t } from '../../language.ts'
import type { LedgerStore } from '../../ledger/store.ts'
import { createRoutes, mayRead } from '../create-routes.ts'
import type { CsvStyle } from '../export/csv.ts'
import { FOR_PROGRAMS, wordsFor } from '../export/csv-words.ts'
import { EXPORTS, type ExportFormat, SeveralCurrencies, written } from '../export/formats.ts'
import { bodyOf } from '../export/stream.ts'
import { groupsOf } from '../present.ts'
import { invalidField } from '../problem.ts'
import { problems } from '../schemas/answers.ts'
import { csvQuery, exportQuery } from '../schemas/transaction.ts'
import { toFilter } from './transactions.ts'

const SUMMARIES: Readonly<Record<ExportFormat, string>> = {
  csv: 'Transactions as a spreadsheet, newest first',
  jsonl: 'Transactions as JSON lines, as GET /api/transactions has them',
  ofx: 'Transactions as OFX 2, a statement for each account and currency',
  qif: 'Transactions as QIF, which cannot say a currency: one is all that the filter may let through',
  beancount: 'Transactions as a journal of beancount',
  hledger: 'Transactions as a journal of hledger',
}

function routeOf<Format extends ExportFormat>(format: Format) {
  return createRoute({
    method: 'get',
    path: `/export.${format}` as const,
    tags: ['Transactions'],
    summary: SUMMARIES[format],
    middleware: mayRead,
    request: { query: format === 'csv' ? csvQuery : exportQuery },
    responses: {
      200: {
        description: 'The file, in UTF-8',
        content: { [EXPORTS[format].type.split(';')[0] ?? '']: { schema: z.string() } },
      },
      ...problems(),
    },
  })
}

export const exported = createRoutes()

for (const format of Object.keys(EXPORTS) as Array<ExportFormat>) {
  exported.openapi(routeOf(format), async (c) => {
    const { ledger } = c.var
    // Only the query of CSV can name a style.
    const query: z.output<typeof csvQuery> = c.req.valid('query')
    const pieces = written(format, {
      transactions: ledger.transactions,
      filter: toFilter(query),
      groupOf: await groupsOf(ledger),
      csv: await styleOf(query, ledger.categories),
      now: new Date(),
    })
    const body = await bodyOf(pieces).catch((error: unknown) => {
      throw error instanceof SeveralCurrencies
        ? invalidField('currency', t('fields.qifCurrency'))
        : error
    })
    const { type, ending } = EXPORTS[format]
    return c.body(body, 200, {
      'content-type': type,
      'content-disposition': `attachment; filename="transactions.${ending}"`,
    })
  })
}

/** For programs, unless it names the language of a person. */
async function styleOf(
  { mark, decimal, language }: z.output<typeof csvQuery>,
  categories: LedgerStore['categories'],
): Promise<CsvStyle> {
  const hasMark = mark !== 'none'
  const chosen = decimal && DECIMALS[decimal]
  if (language === undefined) return { hasMark, decimal: chosen ?? '.', words: FOR_PROGRAMS }
  const locale = localeOfTag(language)
  const usual = decimalMark(tagOf(locale)) === ',' ? ',' : '.'
  const own = new Map((await categories.list()).map(({ category, title }) => [category, title]))
  return { hasMark, decimal: chosen ?? usual, words: wordsFor(locale, own) }
}

const DECIMALS = { point: '.', comma: ',' } as const
