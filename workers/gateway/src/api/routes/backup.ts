/** /api/backup: everything piece by piece, for the page and for nobody with a token. */
import { createRoute, z } from '@hono/zod-openapi'
import { requireSession } from '../../auth/authenticate.ts'
import { t } from '../../language.ts'
import { NotEmpty, NotRestoring, UnknownTable } from '../../ledger/backup/store.ts'
import { createRoutes } from '../create-routes.ts'
import { ApiError } from '../problem.ts'
import { json, jsonBody, problems } from '../schemas/answers.ts'

const tags = ['Backup']
const SESSION = 'Takes a person who signed in: a backup holds what no token may see.'

const cell = z.union([z.string(), z.number(), z.null()])
const rows = z.array(z.record(z.string().max(60), cell))
const key = z.array(z.union([z.string().max(400), z.number()])).max(5)
const table = z.string().max(60).openapi({ example: 'ledger_transaction' })

const mark = z.string().openapi({
  description: 'Another one after every change: rows of two marks are not of one moment',
})

const stateAnswer = z
  .object({
    migration: z.string().nullable(),
    tables: z.array(z.string()),
    isEmpty: z.boolean(),
    isRestoring: z.boolean(),
    mark,
  })
  .openapi('BackupState')

const state = createRoute({
  method: 'get',
  path: '/backup',
  tags,
  summary: 'Which tables a backup holds, and whether there is anything to lose',
  description: SESSION,
  middleware: requireSession(),
  responses: { 200: json(stateAnswer, 'The state'), ...problems() },
})

const read = createRoute({
  method: 'post',
  path: '/backup/read',
  tags,
  summary: 'Rows of a table after a key',
  description: SESSION,
  middleware: requireSession(),
  request: {
    body: jsonBody(
      z.strictObject({ table, after: key.nullable() }).openapi('BackupPlace', {
        example: { table: 'account', after: null },
      }),
    ),
  },
  responses: {
    200: json(z.object({ rows, next: key.nullable(), mark }).openapi('BackupRows'), 'Rows'),
    ...problems(404),
  },
})

const begin = createRoute({
  method: 'post',
  path: '/backup/begin',
  tags,
  summary: 'Begin a restore into a ledger with nothing in it',
  description: SESSION,
  middleware: requireSession(),
  responses: { 204: { description: 'Begun' }, ...problems(409) },
})

const load = createRoute({
  method: 'post',
  path: '/backup/load',
  tags,
  summary: 'Bring rows back; the same ones again change nothing',
  description: SESSION,
  middleware: requireSession(),
  request: {
    body: jsonBody(z.strictObject({ table, rows: rows.max(1000) }).openapi('RestoredRows')),
  },
  responses: { 204: { description: 'Written' }, ...problems(404, 409) },
})

const end = createRoute({
  method: 'post',
  path: '/backup/end',
  tags,
  summary: 'End a restore',
  description: SESSION,
  middleware: requireSession(),
  responses: { 204: { description: 'Ended' }, ...problems(409) },
})

export const backup = createRoutes()
  .openapi(state, async (c) => c.json(await c.var.ledger.backup.state(), 200))
  .openapi(read, async (c) => {
    const place = c.req.valid('json')
    return c.json(await told(c.var.ledger.backup.rows(place.table, place.after)), 200)
  })
  .openapi(begin, async (c) => {
    await told(c.var.ledger.backup.begin())
    return c.body(null, 204)
  })
  .openapi(load, async (c) => {
    const { table, rows } = c.req.valid('json')
    await told(c.var.ledger.backup.load(table, rows))
    return c.body(null, 204)
  })
  .openapi(end, async (c) => {
    await told(c.var.ledger.backup.end())
    return c.body(null, 204)
  })

async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof UnknownTable) throw new ApiError('not_found', t('problems.noBackupTable'))
    if (error instanceof NotEmpty) {
      throw new ApiError('conflict', t('problems.notEmpty'))
    }
    if (error instanceof NotRestoring) throw new ApiError('conflict', t('problems.noRestore'))
    throw error
  }
}
