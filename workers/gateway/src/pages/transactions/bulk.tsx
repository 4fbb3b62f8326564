/** Changing many of the list at once: those that are ticked, or all that was found. */

import { Hono } from 'hono'
import { isCategoryId } from '#shared/categories.ts'
import { ApiError } from '../../api/problem.ts'
import { t } from '../../language.ts'
import type { BulkSet } from '../../ledger/bulk/schema.ts'
import { MOST_IDS } from '../../ledger/bulk/schema.ts'
import { tag as tagSchema } from '../../ledger/parts/schema.ts'
import { writtenFields } from '../../ledger/transaction-schema.ts'
import { address, filterOf } from '../filter.ts'
import type { PageApp } from '../page.ts'
import { afterChange } from '../parts/respond.tsx'
import { FreshCount, MOST_COUNTED } from '../parts/review-count.tsx'
import { Undoable } from '../parts/undoable.tsx'
import { readList, readTotals } from './read.ts'
import { Results } from './results.tsx'

export const bulk = new Hono<PageApp>()

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

bulk.post('/bulk', async (c) => {
  const { ledger, page, actor } = c.var
  const form = await c.req.parseBody({ all: true })
  const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
  const query = Object.fromEntries(new URLSearchParams(text('query')))
  const filter = filterOf(query)
  const ids = [form.ids ?? []].flat().filter((id) => typeof id === 'string' && ID.test(id))
  const isAll = text('all') === 'yes'
  if (!isAll && ids.length === 0) {
    throw new ApiError('invalid_request', t('transactions.tickFirst'))
  }
  const which = isAll ? { filter } : { ids: (ids as Array<string>).slice(0, MOST_IDS) }
  const set = setOf(text('do'), text('category'), text('tag'), text('note'))
  const { act, changed } = await ledger.transactions.bulk(which, set, { person: actor.person })
  return afterChange(c, address('/transactions', query), async () => {
    const [shown, found, counts] = await Promise.all([
      readList(ledger, filter, null),
      readTotals(ledger, filter),
      ledger.summaries.reviewCounts(MOST_COUNTED),
    ])
    return (
      <>
        <Results {...shown} filter={filter} found={found} page={page} />
        <Undoable act={act}>{t('transactions.changedCount', { count: changed })}</Undoable>
        <FreshCount counts={counts} />
      </>
    )
  })
})

function setOf(what: string, category: string, typed: string, note: string): BulkSet {
  if (what === 'delete') return { deleted: true }
  if (what === 'unnote') return { note: null }
  if (what === 'note') {
    const parsed = writtenFields.note.safeParse(note)
    if (!parsed.success || !parsed.data) {
      throw new ApiError('invalid_request', t('transactions.noteError'))
    }
    return { note: parsed.data }
  }
  if (what === 'category') {
    if (!isCategoryId(category))
      throw new ApiError('invalid_request', t('transactions.chooseCategory'))
    return { category }
  }
  const parsed = tagSchema.safeParse(typed)
  if (!parsed.success) {
    throw new ApiError('invalid_request', t('transactions.tagError'))
  }
  return what === 'untag' ? { removeTags: [parsed.data] } : { addTags: [parsed.data] }
}
