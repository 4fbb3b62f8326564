/** What the person calls categories and accounts, what they mean to spend, and what they taught. */

import { Hono } from 'hono'
import { isCategoryId } from '#shared/categories.ts'
import { isCurrency } from '#shared/money.ts'
import { ApiError, absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { parseAmount } from '../amount.ts'
import { formOf } from '../entry/form.ts'
import { namesOf } from '../names.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { afterChange, Said, showFragment } from '../parts/respond.tsx'
import { isChanged } from '../parts/was.tsx'
import { AccountItem } from './accounts.tsx'
import { CategoryItem, type CategoryItemProps } from './categories.tsx'

export const names = new Hono<PageApp>()

names.post('/categories/:category', async (c) => {
  const { ledger, actor, page } = c.var
  const category = c.req.param('category')
  if (!isCategoryId(category)) throw absent('category')
  const by = { person: actor.person }
  const form = await formOf(c)
  const title = (form.get('title') ?? '').trim().slice(0, 40)
  const setting = await ledger.categories.update(
    category,
    {
      ...(isChanged(form, 'title') ? { title: title === '' ? null : title } : {}),
      ...(isChanged(form, 'hidden') ? { hidden: form.get('hidden') === 'yes' } : {}),
    },
    by,
  )
  const amount = (form.get('budget') ?? '').trim()
  const currency = (form.get('currency') ?? '').trim().toUpperCase()
  const minor = isCurrency(currency) ? parseAmount(amount, currency, page.formats.locale) : null
  const categories = page.categories.map((one) => (one.category === category ? setting : one))
  const fresh = { ...page, categories, names: namesOf(categories) }
  const props = { setting, currencies: await currenciesOf(c), page: fresh }
  if (amount !== '' && minor === null) {
    const error = t('settings.budgetError')
    const refused: CategoryItemProps = {
      ...props,
      budgets: await budgetsOf(c, category),
      refused: { amount, currency, error },
    }
    if (!wantsFragment(c)) throw new ApiError('invalid_request', error)
    return showFragment(c, <CategoryItem {...refused} />, 422)
  }
  const isBudget = isChanged(form, 'budget') || isChanged(form, 'currency')
  for (const budget of isBudget ? await budgetsOf(c, category) : []) {
    if (minor === null || budget.currency !== currency) {
      await ledger.budgets.remove(category, budget.currency, by)
    }
  }
  if (isBudget && minor !== null) {
    await ledger.budgets.set({ category, currency, amountMinor: minor }, by)
  }
  return afterChange(c, '/settings/categories', async () => (
    <>
      <CategoryItem {...props} budgets={await budgetsOf(c, category)} />
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
  const title = ((await formOf(c)).get('title') ?? '').trim().slice(0, 60)
  const account = await c.var.ledger.transactions.renameAccount(
    idParam(c),
    title === '' ? null : title,
    { person: c.var.actor.person },
  )
  if (!account) throw absent('account')
  return afterChange(c, '/settings/accounts', () => (
    <>
      <AccountItem account={account} />
      <Said>{t('settings.saved')}</Said>
    </>
  ))
})

async function budgetsOf(c: PageContext, category: string) {
  const budgets = await c.var.ledger.budgets.list()
  return budgets.filter((budget) => budget.category === category)
}

/** What a budget is likely to be in: the currencies met last. */
export async function currenciesOf(c: PageContext): Promise<Array<string>> {
  const { items } = await c.var.ledger.transactions.list({}, { cursor: null, limit: 40 })
  return [...new Set(items.map(({ currency }) => currency))]
}
