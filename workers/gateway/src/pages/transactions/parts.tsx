/** Splitting a transaction and tagging it, beside its other values. */
import { Hono } from 'hono'
import { ApiError, absent } from '../../api/problem.ts'
import { tags as tagsSchema } from '../../ledger/parts/schema.ts'
import type { Transaction } from '../../ledger/store.ts'
import { CategoryOptions } from '../entry/fields.tsx'
import { formOf } from '../entry/form.ts'
import type { Page, PageApp } from '../page.ts'
import { afterChange } from '../parts/respond.tsx'
import { Undoable } from '../parts/undoable.tsx'
import { detailProps, find, freshTotals, openRow } from './one.tsx'
import { parseSplits, splitRows } from './split-form.ts'

export const parts = new Hono<PageApp>()

parts.post('/:id/splits', async (c) => {
  const transaction = await find(c)
  const { ledger, page, actor } = c.var
  const form = await formOf(c)
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
        {parsed.splits.length > 0 ? `Split into ${parsed.splits.length}` : 'Joined again'}
      </Undoable>
      {await freshTotals(c, [transaction.localDate])}
    </>
  ))
})

parts.post('/:id/tags', async (c) => {
  const transaction = await find(c)
  const { ledger, actor } = c.var
  const typed = ((await formOf(c)).get('tags') ?? '')
    .split(',')
    .filter((text) => text.trim() !== '')
  const parsed = tagsSchema.safeParse(typed)
  if (!parsed.success) {
    throw new ApiError('invalid_request', `Tags: ${parsed.error.issues[0]?.message}`)
  }
  const by = { person: actor.person }
  const updated = await ledger.transactions.update(transaction.id, { tags: parsed.data }, by)
  if (!updated) throw absent('transaction')
  const props = await detailProps(c, updated.transaction)
  return afterChange(c, `/transactions/${transaction.id}`, () => (
    <>
      {openRow(c, props)}
      <Undoable act={updated.act}>Tags saved</Undoable>
    </>
  ))
})

function rowForm(action: string) {
  return {
    method: 'post' as const,
    action,
    'hx-post': action,
    'hx-target': 'closest [data-row]',
    'hx-swap': 'outerHTML',
    'hx-sync': 'this:drop',
  }
}

export function TagForm({ transaction }: { transaction: Transaction }) {
  const { id, tags } = transaction
  return (
    <form class="category-form" {...rowForm(`/transactions/${id}/tags`)}>
      <div class="field">
        <label for={`tags-${id}`}>Tags, with commas between</label>
        <div class="buttons">
          <input
            class="input"
            id={`tags-${id}`}
            name="tags"
            autocomplete="off"
            maxlength={400}
            value={tags.join(', ')}
          />
          <button type="submit" class="button">
            Tag it
          </button>
        </div>
      </div>
    </form>
  )
}

export function SplitForm({ transaction, page }: { transaction: Transaction; page: Page }) {
  const { id, splits, amountMinor, currency } = transaction
  const amount = page.formats.money(amountMinor, currency)
  return (
    <details class="more" open={splits.length > 0}>
      <summary>{splits.length > 0 ? `Split into ${splits.length}` : 'Split it'}</summary>
      <form class="stack" {...rowForm(`/transactions/${id}/splits`)}>
        <p class="muted small">
          Parts of {amount}: an amount, a share such as 25%, or nothing for what is left.
        </p>
        {splitRows(transaction, page.formats).map((row, index) => (
          <fieldset class="split-row">
            <legend class="visually-hidden">Part {index + 1}</legend>
            <input
              class="input amount-input"
              name={`amount-${index}`}
              aria-label={`Amount of part ${index + 1}`}
              placeholder="What is left"
              autocomplete="off"
              value={row.amount}
            />
            <select
              class="input"
              name={`category-${index}`}
              aria-label={`Category of part ${index + 1}`}
            >
              <option value="">No part</option>
              <CategoryOptions page={page} chosen={row.category} />
            </select>
            <input
              class="input"
              name={`note-${index}`}
              aria-label={`Note of part ${index + 1}`}
              placeholder="Note"
              autocomplete="off"
              maxlength={200}
              value={row.note}
            />
          </fieldset>
        ))}
        <div class="buttons">
          <button type="submit" class="button">
            {splits.length > 0 ? 'Change parts' : 'Split'}
          </button>
          {splits.length > 0 && (
            <button type="submit" class="button quiet" name="join" value="yes">
              Join again
            </button>
          )}
        </div>
      </form>
    </details>
  )
}
