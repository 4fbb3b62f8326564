/** What the person calls categories and accounts, and what they taught. */

import { Hono } from 'hono'
import { absent } from '../../api/problem.ts'
import { allowedPeople } from '../../auth/people.ts'
import { t } from '../../language.ts'
import { formOf } from '../entry/form.ts'
import { namesOf } from '../names.ts'
import type { PageApp } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { afterChange, Said } from '../parts/respond.tsx'
import { onto, typedOnto } from '../parts/was.tsx'
import { AccountItem, accountFields } from './accounts.tsx'
import { CategoryItem, categoryFields } from './categories.tsx'

export const names = new Hono<PageApp>()

names.post('/categories/:category', async (c) => {
  const { ledger, actor, page } = c.var
  const category = c.req.param('category')
  const by = { person: actor.person }
  const before = page.categories.find((one) => one.category === category)
  if (!before) throw absent('category')
  const { title, hidden } = await typedOnto(c, categoryFields(before))
  const patch = { title: title.slice(0, 40) || null, hidden: hidden === 'yes' }
  const setting = await ledger.categories.update(before.category, patch, by)
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
  const { ledger, actor, page } = c.var
  const id = idParam(c)
  const before = (await ledger.transactions.accounts()).find((one) => one.id === id)
  if (!before) throw absent('account')
  const form = onto(await formOf(c), accountFields(before), (value) => {
    return value && value === before.person ? page.calls(value) : value
  })
  const title = (form.get('title') ?? '').trim().slice(0, 60)
  const people = [...allowedPeople(c.env).keys()]
  // Whose it was stays so, where nobody chose another.
  const owners = [...people, before.person]
  const whose = form.get('person') ?? before.person
  const person = owners.find((one) => one === whose) ?? null
  const account = await ledger.transactions.changeAccount(
    id,
    { title: title || null, person },
    actor,
  )
  if (!account) throw absent('account')
  return afterChange(c, '/settings/accounts', () => (
    <>
      <AccountItem {...{ account, people, page }} />
      <Said>{t('settings.saved')}</Said>
    </>
  ))
})
