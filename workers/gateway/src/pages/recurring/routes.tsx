/** /recurring: what recurs, and what a person says of it. */
import { Hono } from 'hono'
import { ApiError, absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { type RecurringPatch, recurringPatch } from '../../ledger/recurring/schema.ts'
import { formOf } from '../entry/form.ts'
import type { PageApp, PageContext } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { afterChange, showPage } from '../parts/respond.tsx'
import { Undoable } from '../parts/undoable.tsx'
import { readRecurring } from './model.ts'
import { RecurringPage } from './page.tsx'
import { nameOf } from './words.ts'

export const recurring = new Hono<PageApp>()

recurring.get('/', async (c) => {
  const title = t('recurring.title')
  return showPage(c, { title, section: 'budgets' }, await bodyOf(c))
})

recurring.post('/:id', async (c) => {
  const { ledger, actor } = c.var
  const form = await formOf(c)
  const name = form.get('name')
  const parsed = recurringPatch.safeParse(
    name === undefined ? { decision: form.get('decision') } : { name: name.trim() || null },
  )
  if (!parsed.success) {
    throw new ApiError('invalid_request', parsed.error.issues[0]?.message ?? t('fields.wrong'))
  }
  const patch: RecurringPatch = parsed.data
  const done = await ledger.recurring.update(idParam(c), patch, { person: actor.person })
  if (!done) throw absent('recurring')
  return afterChange(c, '/recurring', async () => (
    <>
      {await bodyOf(c)}
      <Undoable act={done.act}>{said(patch, nameOf(done.recurring))}</Undoable>
    </>
  ))
})

async function bodyOf(c: PageContext) {
  const { ledger, page } = c.var
  const wanted = c.req.query('month') ?? ''
  const thisMonth = page.today.slice(0, 7)
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(wanted) && wanted >= thisMonth
  const overview = await readRecurring(ledger, isMonth ? wanted : thisMonth)
  return <RecurringPage overview={overview} page={page} />
}

function said({ decision }: RecurringPatch, name: string): string {
  if (decision === undefined) return t('recurring.saidNamed', { name })
  return decision === 'refused'
    ? t('recurring.saidRefused', { name })
    : t('recurring.saidConfirmed', { name })
}
