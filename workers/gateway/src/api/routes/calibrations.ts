/** /api/calibrations */
import { createRoute } from '@hono/zod-openapi'
import { calibrationAnswer, newCalibration } from '../../ledger/calibrations/schema.ts'
import { createRoutes, mayRead, mayWrite } from '../create-routes.ts'
import { json, jsonBody, listAnswer, problems } from '../schemas/answers.ts'

const tags = ['Labels']

const list = createRoute({
  method: 'get',
  path: '/calibrations',
  tags,
  summary: 'Which models of meaning were measured; one that was not decides no label',
  middleware: mayRead,
  responses: { 200: json(listAnswer(calibrationAnswer), 'By model'), ...problems() },
})

const store = createRoute({
  method: 'put',
  path: '/calibrations',
  tags,
  summary: 'Keep how a model was measured, as one act: npm run calibrate -- --remote',
  middleware: mayWrite,
  request: { body: jsonBody(newCalibration) },
  responses: { 200: json(calibrationAnswer, 'It is kept'), ...problems() },
})

export const calibrations = createRoutes()
  .openapi(list, async (c) => c.json({ items: await c.var.ledger.calibrations.list() }, 200))
  .openapi(store, async (c) => {
    const { ledger, actor } = c.var
    return c.json(await ledger.calibrations.store(c.req.valid('json'), actor), 200)
  })
