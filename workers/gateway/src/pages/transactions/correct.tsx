/** Corrections of one transaction, its deletion, and the way back. */
import { Hono } from 'hono'
import { absent } from '../../api/problem.ts'
import { formOf } from '../entry/form.ts'
import { parseEntry, typedOf } from '../entry/parse.ts'
import { type PageApp, wantsFragment } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { afterChange, Said, showFragment, showPage } from '../parts/respond.tsx'
import { titleOf } from './category.tsx'
import { detailProps, find, freshTotals, hasDate, OnePage, openRow } from './one.tsx'
import { patchOf } from './patch.ts'
import { DeletedRow, Row } from './row.tsx'

export const correct = new Hono<PageApp>()

correct.post('/:id', async (c) => {
  const transaction = await find(c)
  const { page, ledger, actor } = c.var
  const typed = typedOf(await formOf(c), 0)
  const parsed = parseEntry(typed, page.formats.locale)
  if (!parsed.ok) {
    const props = { ...(await detailProps(c, transaction)), refused: { typed, ...parsed } }
    if (wantsFragment(c)) return showFragment(c, openRow(c, props), 422)
    const head = { title: titleOf(transaction), section: 'transactions', status: 422 } as const
    return showPage(c, head, <OnePage {...props} />)
  }
  const patch = patchOf(transaction, parsed.entry)
  const isChanged = Object.keys(patch).length > 0
  const updated = isChanged
    ? await ledger.transactions.update(transaction.id, patch, { person: actor.person })
    : { transaction }
  const after = updated?.transaction ?? transaction
  return afterChange(c, `/transactions/${transaction.id}`, async () => (
    <>
      <Row transaction={after} page={page} hasDate={hasDate(c)} />
      <Said>{isChanged ? 'Saved' : 'Nothing was changed'}</Said>
      {await freshTotals(c, [transaction.localDate, after.localDate])}
    </>
  ))
})

correct.post('/:id/delete', async (c) => {
  const transaction = await find(c)
  const { ledger, actor } = c.var
  await ledger.transactions.remove(transaction.id, { person: actor.person })
  return afterChange(c, '/transactions', async () => (
    <>
      <DeletedRow transaction={transaction} />
      {await freshTotals(c, [transaction.localDate])}
    </>
  ))
})

correct.post('/:id/restore', async (c) => {
  const { ledger, actor, page } = c.var
  const transaction = await ledger.transactions.restore(idParam(c), {
    person: actor.person,
  })
  if (!transaction) throw absent('transaction')
  return afterChange(c, `/transactions/${transaction.id}`, async () => (
    <>
      <Row transaction={transaction} page={page} hasDate={hasDate(c)} hasFocus />
      <Said>Restored</Said>
      {await freshTotals(c, [transaction.localDate])}
    </>
  ))
})
