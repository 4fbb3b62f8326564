/** /api/imports */
import { createRoute } from '@hono/zod-openapi'
import { WrongLine } from '../../ledger/imports/prepare.ts'
import { importLines, importView, lineVerdict, newImport } from '../../ledger/imports/schema.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { ApiError, absent, invalidField } from '../problem.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'
import { idParam } from '../schemas/common.ts'

const tags = ['Imports']

const list = createRoute({
  method: 'get',
  path: '/imports',
  tags,
  summary: 'The last fifty imports, newest first',
  middleware: mayRead,
  responses: { 200: json(listAnswer(importView), 'Imports'), ...problems() },
})

const preview = createRoute({
  method: 'post',
  path: '/imports/preview',
  tags,
  summary: 'What lines of a statement would become; nothing is written',
  middleware: mayRead,
  request: { body: jsonBody(importLines) },
  responses: { 200: json(listAnswer(lineVerdict), 'One for each line'), ...problems() },
})

const begin = createRoute({
  method: 'post',
  path: '/imports',
  tags,
  summary: 'Begin an import, or go on with the one of the same file',
  middleware: mayWrite,
  request: { body: jsonBody(newImport) },
  responses: { 201: json(importView, 'The import'), ...problems() },
})

const add = createRoute({
  method: 'post',
  path: '/imports/{id}/lines',
  tags,
  summary: 'Import lines: all of them or none; the same ones sent again change nothing',
  middleware: mayWrite,
  request: { params: idParam, body: jsonBody(importLines) },
  responses: { 200: json(listAnswer(lineVerdict), 'One for each line'), ...problems(404) },
})

const finish = createRoute({
  method: 'post',
  path: '/imports/{id}/finish',
  tags,
  summary: 'Say that all lines were sent',
  middleware: mayWrite,
  request: { params: idParam },
  responses: { 200: json(importView, 'The import'), ...problems(404) },
})

export const imports = createRoutes()
  .openapi(list, async (c) => c.json({ items: await c.var.ledger.imports.list() }, 200))
  .openapi(preview, async (c) => {
    const items = await read(c.var.ledger.imports.preview(c.req.valid('json')))
    return c.json({ items }, 200)
  })
  .openapi(begin, async (c) => {
    const { ledger, actor } = c.var
    return c.json(await ledger.imports.begin(c.req.valid('json'), actor), 201)
  })
  .openapi(add, async (c) => {
    const { id } = c.req.valid('param')
    const items = await read(c.var.ledger.imports.add(id, c.req.valid('json')))
    if (items === null) throw absent('import')
    return c.json({ items }, 200)
  })
  .openapi(finish, async (c) => {
    const finished = await c.var.ledger.imports.finish(c.req.valid('param').id)
    if (finished === null) throw absent('import')
    return c.json(finished, 200)
  })

async function read<T>(lines: Promise<T>): Promise<T> {
  try {
    return await lines
  } catch (error) {
    if (!(error instanceof WrongLine)) throw error
    if (error.row === null) throw invalidField('accountId', error.message)
    throw new ApiError('invalid_request', `Row ${error.row}: ${error.message}`)
  }
}
