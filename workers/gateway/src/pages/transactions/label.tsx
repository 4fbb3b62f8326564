/** The category of one transaction, and of others of its merchant. */

import { Hono } from 'hono'
import { absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { formOf } from '../entry/form.ts'
import type { PageApp } from '../page.ts'
import { afterChange } from '../parts/respond.tsx'
import { FreshCount, MOST_COUNTED } from '../parts/review-count.tsx'
import { Undoable } from '../parts/undoable.tsx'
import { chosenIn, titleOf } from './category.tsx'
import { AskedRules, FollowUp, othersOf, rulesAskedFor } from './follow-up.tsx'
import { find, freshTotals, hasDate } from './one.tsx'
import { Row } from './row.tsx'

export const label = new Hono<PageApp>()

label.post('/:id/category', async (c) => {
  const before = await find(c)
  const { id } = before
  const { page, ledger, actor } = c.var
  const form = await formOf(c)
  const category = chosenIn(form, before, page)
  const learn = form.get('always') === 'yes' ? 'merchant' : 'this'
  const updated = await ledger.transactions.update(
    id,
    { category, learn },
    { person: actor.person },
  )
  if (!updated) throw absent('transaction')
  const { transaction, countedAs, act } = updated
  return afterChange(c, `/transactions/${id}`, async () => {
    // Where the amount decides, what is past follows the rules.
    const asked = await rulesAskedFor(ledger, transaction)
    const others =
      learn === 'merchant' && !asked
        ? await othersOf(ledger, transaction)
        : { count: 0, more: false }
    return (
      <>
        <Row transaction={transaction} page={page} hasDate={hasDate(c)}>
          {asked ? (
            <AskedRules suggestion={asked} page={page} />
          ) : (
            <FollowUp transaction={transaction} others={others} page={page} />
          )}
        </Row>
        <Undoable act={act}>
          {t('parts.named', { name: titleOf(transaction), value: page.names.category(category) })}
          {transaction.counts !== countedAs &&
            `. ${t('transactions.countsNow', { counts: t(`categories.counts.${transaction.counts}`) })}`}
        </Undoable>
        <FreshCount counts={await ledger.summaries.reviewCounts(MOST_COUNTED)} />
        {await freshTotals(c, [transaction.localDate])}
      </>
    )
  })
})

label.post('/:id/past', async (c) => {
  const before = await find(c)
  const { id } = before
  const { page, ledger, actor } = c.var
  const category = chosenIn(await formOf(c), before, page)
  const updated = await ledger.transactions.update(
    id,
    { category, learn: 'past' },
    { person: actor.person },
  )
  if (!updated) throw absent('transaction')
  const { transaction, alsoChanged, act } = updated
  // The rows of the same merchant that are on the page are read anew.
  c.header('hx-trigger', 'ledger-changed')
  return afterChange(c, `/transactions/${id}`, async () => (
    <>
      <Row transaction={transaction} page={page} hasDate={hasDate(c)} />
      <Undoable act={act}>
        {t('transactions.alsoChanged', {
          count: alsoChanged,
          category: page.names.category(category),
        })}
      </Undoable>
      <FreshCount counts={await ledger.summaries.reviewCounts(MOST_COUNTED)} />
    </>
  ))
})
