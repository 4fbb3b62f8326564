/** Corrections of one transaction, its deletion, and the way back. */

import { Hono } from 'hono'
import type { Formats } from '#shared/i18n/formats.ts'
import { absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import type { Transaction, TransactionPatch } from '../../ledger/store.ts'
import { formOf } from '../entry/form.ts'
import {
  type EntryErrors,
  type EntryField,
  parseEntry,
  type Typed,
  typedOf,
} from '../entry/parse.ts'
import { type PageApp, wantsFragment } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { afterChange, Said, showFragment, showPage } from '../parts/respond.tsx'
import { Undoable } from '../parts/undoable.tsx'
import { meanwhile, wasOf } from '../parts/was.tsx'
import { titleOf } from './category.tsx'
import { typedFrom } from './detail.tsx'
import { detailProps, find, freshTotals, hasDate, OnePage, openRow } from './one.tsx'
import { clashes, entryOf, patchOf } from './patch.ts'
import { DeletedRow, Row } from './row.tsx'

export const correct = new Hono<PageApp>()

correct.post('/:id', async (c) => {
  const transaction = await find(c)
  const { page, ledger, actor } = c.var
  const form = await formOf(c)
  const typed = typedOf(form, 0)
  const checked = checkForm(page.formats, transaction, typed, wasOf(form))
  if (!checked.ok) {
    const props = { ...(await detailProps(c, transaction)), refused: { typed, ...checked } }
    if (wantsFragment(c)) return showFragment(c, openRow(c, props), 422)
    const head = { title: titleOf(transaction), section: 'transactions', status: 422 } as const
    return showPage(c, head, <OnePage {...props} />)
  }
  const { patch } = checked
  const isChanged = Object.keys(patch).length > 0
  const updated = isChanged
    ? await ledger.transactions.update(transaction.id, patch, {
        person: actor.person,
        seen: transaction.version,
      })
    : { transaction }
  const after = updated?.transaction ?? transaction
  return afterChange(c, `/transactions/${transaction.id}`, async () => (
    <>
      <Row transaction={after} page={page} hasDate={hasDate(c)} />
      {updated && 'act' in updated ? (
        <Undoable act={updated.act}>{t('settings.saved')}</Undoable>
      ) : (
        <Said>{t('transactions.nothingChanged')}</Said>
      )}
      {await freshTotals(c, [transaction.localDate, after.localDate])}
    </>
  ))
})

type Checked =
  | { ok: true; patch: TransactionPatch }
  | { ok: false; errors: EntryErrors; was: ReadonlyMap<string, string> }

/**
 * What the person changed in the form, or what is wrong with it. `was` is what the form showed: of a
 * row that changed since, only what the person changed is written, and what both changed is said.
 */
function checkForm(
  formats: Formats,
  transaction: Transaction,
  typed: Typed,
  was: ReadonlyMap<string, string>,
): Checked {
  const sent = parseEntry(typed, formats.locale)
  if (!sent.ok) return { ...sent, was }
  const now = entryOf(transaction)
  const before = parseEntry(typedOf(was, 0), formats.locale)
  const shown = before.ok ? before.entry : now
  const clashing = clashes(shown, now, sent.entry)
  if (clashing.length === 0) return { ok: true, patch: patchOf(shown, sent.entry) }
  const current = typedFrom(transaction, formats)
  const said = clashing.map((name) => [name, meanwhile(current[name])])
  // Saved again, it is meant.
  const met = clashing.flatMap((name) => TOGETHER[name] ?? [name])
  const seen = met.map((name): [string, string] => [`${name}-0`, current[name]])
  return { ok: false, errors: Object.fromEntries(said), was: new Map([...was, ...seen]) }
}

const TOGETHER: Partial<Record<EntryField, ReadonlyArray<EntryField>>> = {
  amount: ['amount', 'currency'],
  date: ['date', 'time'],
}

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
      <Said>{t('transactions.restored')}</Said>
      {await freshTotals(c, [transaction.localDate])}
    </>
  ))
})
