/** A saved view: a list of transactions that the person comes back to. */
import { z } from '@hono/zod-openapi'
import { text } from '../common-schema.ts'

const title = text(60)

/** `query`: what GET /api/transactions takes, which the API checks by its own schema. */
const query = z
  .record(z.string(), z.string().max(500))
  .openapi({ example: { category: 'groceries', minAmount: '50' } })

export const view = z
  .object({ id: z.uuid(), title, query, createdAt: z.iso.datetime(), updatedAt: z.iso.datetime() })
  .openapi('View')
export type View = z.output<typeof view>

export const newView = z.strictObject({ title, query }).openapi('NewView')
export const viewPatch = newView.partial().openapi('ViewPatch')
