/** What the person calls categories and accounts, and what they taught. */

import { Hono } from 'hono'
import { isCategoryId } from '#shared/categories.ts'
import { absent } from '../../api/problem.ts'
import { allowedPeople } from '../../auth/people.ts'
import { t } from '../../language.ts'
import { formOf } from '../entry/form.ts'
import { namesOf } from '../names.ts'
import type { PageApp } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { afterChange, Said } from '../parts/respond.tsx'
import { isChanged, refuseClash } from '../parts/was.tsx'
import { AccountItem } from './accounts.tsx'
import { CategoryItem } from './categories.tsx'

export const names = new Hono<PageApp>()

names.post('/categories/:category', async (c) => {
  const { ledger, actor, page } = c.var
  const category = c.req.param('category')
  if (!isCategoryId(category)) throw absent('category')
  const by = { person: actor.person }
  const form = await formOf(c)
  const before = page.categories.find((one) => one.category === category)
  refuseClash(form, { title: before?.title ?? '' })
  const title = (form.get('title') ?? '').trim().slice(0, 40)
  const setting = await ledger.categories.update(
    category,
    {
      ...(isChanged(form, 'title') ? { title: title === '' ? null : title } : {}),
      ...(isChanged(form, 'hidden') ? { hidden: form.get('hidden') === 'yes' } : {}),
    },
    by,
  )
  const categories = page.categories.map((one) => (one.category === category ? setting : one))
  const fresh = { ...page, categories, names: namesOf(categories) }
  return afterChange(c, '/settings/categories', () => (
    <>
      <CategoryItem setting={setting} page={fresh} />
      <Said>{t('settings.saved')}</Said>
    </>
  ))
})

names.post('/merchants/forget', async (c) => {
  const merchantKey = (await formOf(c)).get('merchant') ?? ''
  await c.var.ledger.merchants.forget(merchantKey, { person: c.var.actor.person })
  return afterChange(c, '/settings/taught', () => <Said>{t('settings.forgotten')}</Said>)
})

names.post('/wordings/:id/forget', async (c) => {
  await c.var.ledger.wordings.forget(idParam(c), { person: c.var.actor.person })
  return afterChange(c, '/settings/taught', () => <Said>{t('settings.forgotten')}</Said>)
})

names.post('/wordings/:id/take-back', async (c) => {
  const read = await c.var.ledger.wordings.takeBack(idParam(c), { person: c.var.actor.person })
  const done = t('settings.forgottenReread', { count: read ?? 0 })
  return afterChange(c, '/settings/taught', () => <Said>{done}</Said>)
})

names.post('/accounts/:id', async (c) => {
  const { ledger, actor } = c.var
  const form = await formOf(c)
  const title = (form.get('title') ?? '').trim().slice(0, 60)
  const whose = form.get('person')
  const people = [...allowedPeople(c.env).keys()]
  const person = people.find((one) => one === whose) ?? null
  const patch = { title: title || null, ...(whose === undefined ? {} : { person }) }
  const account = await ledger.transactions.changeAccount(idParam(c), patch, actor)
  if (!account) throw absent('account')
  return afterChange(c, '/settings/accounts', () => (
    <>
      <AccountItem {...{ account, people, page: c.var.page }} />
      <Said>{t('settings.saved')}</Said>
    </>
  ))
})
