/** An act: something a person did, and how to undo it. One schema for the API, the pages and tests. */
import { z } from '@hono/zod-openapi'

export const ACT_ACTIONS = [
  'transaction.create',
  'transaction.update',
  'transaction.delete',
  'transaction.restore',
  'transaction.split',
  'transaction.bulk',
  'view.create',
  'view.update',
  'view.remove',
  'duplicate.merge',
  'duplicate.dismiss',
  'mail.resolve',
  'mail.dismiss',
  'merchant.teach',
  'merchant.rename',
  'merchant.forget',
  'category.create',
  'category.update',
  'category.merge',
  'category.delete',
  'budget.set',
  'budget.remove',
  'rate.set',
  'link.add',
  'link.remove',
  'rule.create',
  'rule.update',
  'rule.remove',
  'rule.run',
  'rule.refuse',
  'recurring.confirm',
  'recurring.refuse',
  'recurring.reopen',
  'recurring.rename',
  'account.update',
  'wording.add',
  'wording.forget',
  'import',
  'labels.update',
  'labels.calibrate',
  'act.undo',
] as const
export type ActAction = (typeof ACT_ACTIONS)[number]

/** For how long an act can be undone. */
export const ACT_DAYS = 30

export const act = z
  .object({
    id: z.uuid(),
    createdAt: z.iso.datetime(),
    person: z.string(),
    action: z.enum(ACT_ACTIONS),
    subject: z.string().openapi({ example: 'transaction' }),
    subjectId: z.string().nullable().openapi({ description: 'null: about several' }),
    title: z.string().nullable().openapi({ description: 'What it was about, as a list calls it' }),
    transactions: z.number().int().openapi({ description: 'How many transactions it changed' }),
    undoneAt: z.iso.datetime().nullable(),
    undoneBy: z.uuid().nullable().openapi({ description: 'The act that undid it' }),
    canUndo: z.boolean().openapi({ description: `For ${ACT_DAYS} days, and once` }),
  })
  .openapi('Act')
export type Act = z.output<typeof act>

export const undone = z
  .object({
    act: act.openapi({ description: 'The undoing: an act of its own, which can be undone too' }),
    transactions: z.number().int().openapi({ description: 'Transactions that are as before' }),
    kept: z.number().int().openapi({
      description: 'Things that were changed again since and stay as they are',
    }),
  })
  .openapi('Undone')
export type Undone = z.output<typeof undone>
