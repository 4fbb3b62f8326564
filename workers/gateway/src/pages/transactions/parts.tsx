/** Splitting a transaction and tagging it, beside its other values. */

import { Hono } from 'hono'
import { isCategoryId } from '#shared/categories.ts'
import { ApiError, absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { tags as tagsSchema } from '../../ledger/parts/schema.ts'
import { formOf } from '../entry/form.ts'
import type { PageApp } from '../page.ts'
import { afterChange } from '../parts/respond.tsx'
import { Undoable } from '../parts/undoable.tsx'
import { onto, typedOnto } from '../parts/was.tsx'
import { detailProps, find, freshTotals, openRow } from './one.tsx'
import { tagFields } from './part-forms.tsx'
import { parseSplits, splitFields, splitRows } from './split-form.ts'

export const parts = new Hono<PageApp>()

parts.post('/:id/splits', async (c) => {
  const transaction = await find(c)
  const { ledger, page, actor } = c.var
  const now = splitFields(splitRows(transaction, page.formats))
  const form = onto(await formOf(c), now, (value) => {
    return isCategoryId(value) ? page.names.category(value) : value
  })
  const parsed = parseSplits(form, transaction, page.formats)
  if (!parsed.ok) throw new ApiError('invalid_request', parsed.error)
  const done = await ledger.transactions.split(transaction.id, parsed.splits, {
    person: actor.person,
  })
  if (!done) throw absent('transaction')
  const props = await detailProps(c, done.transaction)
  return afterChange(c, `/transactions/${transaction.id}`, async () => (
    <>
      {openRow(c, props)}
      <Undoable act={done.act}>
        {parsed.splits.length > 0
          ? t('transactions.splitInto', { count: parsed.splits.length })
          : t('transactions.joined')}
      </Undoable>
      {await freshTotals(c, [transaction.localDate])}
    </>
  ))
})

parts.post('/:id/tags', async (c) => {
  const transaction = await find(c)
  const { ledger, actor } = c.var
  const { tags } = await typedOnto(c, tagFields(transaction))
  const typed = tags.split(',').filter((text) => text.trim() !== '')
  const parsed = tagsSchema.safeParse(typed)
  if (!parsed.success) {
    throw new ApiError('invalid_request', t('transactions.tagsError'))
  }
  const by = { person: actor.person }
  const updated = await ledger.transactions.update(transaction.id, { tags: parsed.data }, by)
  if (!updated) throw absent('transaction')
  const props = await detailProps(c, updated.transaction)
  return afterChange(c, `/transactions/${transaction.id}`, () => (
    <>
      {openRow(c, props)}
      <Undoable act={updated.act}>{t('transactions.tagsSaved')}</Undoable>
    </>
  ))
})
