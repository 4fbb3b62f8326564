/** /api/imports */
import { createRoute } from '@hono/zod-openapi'
import { t } from '../../language.ts'
import { UnknownCategory } from '../../ledger/categories/taxonomy.ts'
import { WrongLine } from '../../ledger/imports/prepare.ts'
import {
  fileChoices,
  fileQuestions,
  importEnd,
  importLines,
  importMails,
  importView,
  knownFile,
  lineVerdict,
  mailVerdict,
  newImport,
} from '../../ledger/imports/schema.ts'
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
  summary: 'Say that all lines were sent, and what the accounts hold',
  middleware: mayWrite,
  request: { params: idParam, body: { ...jsonBody(importEnd), required: false } },
  responses: { 200: json(importView, 'The import'), ...problems(404) },
})

const mails = createRoute({
  method: 'post',
  path: '/imports/mails',
  tags,
  summary: 'Import old mails; those that are there change nothing',
  description: 'Each is read as if it arrived now, and believed by the same rules.',
  middleware: mayWrite,
  request: { body: jsonBody(importMails) },
  responses: { 200: json(listAnswer(mailVerdict), 'One for each mail'), ...problems() },
})

const known = createRoute({
  method: 'post',
  path: '/imports/known',
  tags,
  summary: 'What is known of a file: how its columns were read before, what its categories mean',
  middleware: mayRead,
  request: { body: jsonBody(fileQuestions) },
  responses: { 200: json(knownFile, 'What is known'), ...problems() },
})

const choose = createRoute({
  method: 'put',
  path: '/imports/choices',
  tags,
  summary: 'Remember how a file’s columns are read, and what its categories mean',
  middleware: mayWrite,
  request: { body: jsonBody(fileChoices) },
  responses: { 204: { description: 'Remembered' }, ...problems() },
})

const get = createRoute({
  method: 'get',
  path: '/imports/{id}',
  tags,
  summary: 'One import, and how far it is',
  middleware: mayRead,
  request: { params: idParam },
  responses: { 200: json(importView, 'The import'), ...problems(404) },
})

export const imports = createRoutes()
  .openapi(mails, async (c) => {
    const { ledger, actor } = c.var
    const items = []
    for (const mail of c.req.valid('json').mails) {
      items.push(await ledger.imports.mail(Uint8Array.from(Buffer.from(mail, 'base64')), actor))
    }
    return c.json({ items }, 200)
  })
  .openapi(known, async (c) => c.json(await c.var.ledger.imports.known(c.req.valid('json')), 200))
  .openapi(choose, async (c) => {
    await c.var.ledger.imports.choose(c.req.valid('json')).catch((error) => {
      if (error instanceof UnknownCategory) throw invalidField('categories', t('fields.category'))
      throw error
    })
    return c.body(null, 204)
  })
  .openapi(get, async (c) => {
    const one = await c.var.ledger.imports.get(c.req.valid('param').id)
    if (one === null) throw absent('import')
    return c.json(one, 200)
  })
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
    const finished = await c.var.ledger.imports.finish(c.req.valid('param').id, c.req.valid('json'))
    if (finished === null) throw absent('import')
    return c.json(finished, 200)
  })

async function read<T>(lines: Promise<T>): Promise<T> {
  try {
    return await lines
  } catch (error) {
    if (!(error instanceof WrongLine)) throw error
    if (error.row === null) throw invalidField('accountId', error.message)
    throw new ApiError('invalid_request', t('fields.row', { row: error.row, why: error.message }))
  }
}
