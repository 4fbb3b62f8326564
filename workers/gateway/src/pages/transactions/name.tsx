/** The person's own name for a merchant, from one of its transactions. */

import { Hono } from 'hono'
import { ApiError } from '../../api/problem.ts'
import { t } from '../../language.ts'
import type { PageApp } from '../page.ts'
import { afterChange, Said } from '../parts/respond.tsx'
import { typedOnto } from '../parts/was.tsx'
import { nameFields, titleOf } from './category.tsx'
import { find, hasDate } from './one.tsx'
import { Row } from './row.tsx'

export const name = new Hono<PageApp>()

name.post('/:id/name', async (c) => {
  const before = await find(c)
  const { id, merchantKey } = before
  const { page, ledger, actor } = c.var
  const { name: written } = await typedOnto(c, nameFields(before))
  if (merchantKey === null) throw new ApiError('invalid_request', t('transactions.merchantUnknown'))
  if (written.length > 100) throw new ApiError('invalid_request', t('add.tooLong', { count: 100 }))
  await ledger.merchants.rename(merchantKey, written || null, { person: actor.person })
  // Other rows of the merchant that are on the page are read anew.
  c.header('hx-trigger', 'ledger-changed')
  return afterChange(c, `/transactions/${id}`, async () => {
    const transaction = await find(c)
    return (
      <>
        <Row transaction={transaction} page={page} hasDate={hasDate(c)} />
        <Said>{t('transactions.called', { name: titleOf(transaction) })}</Said>
      </>
    )
  })
})
