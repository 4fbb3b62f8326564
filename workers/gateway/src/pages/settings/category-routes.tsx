/** /settings/categories: categories of the own, and what becomes of any. */

import { Hono } from 'hono'
import { type CategoryId, isCategoryId } from '#shared/categories.ts'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { ApiError, absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import type { RemoveOutcome } from '../../ledger/categories/move.ts'
import { categoryPatch, newCategory } from '../../ledger/categories/schema.ts'
import { namesCategory } from '../../ledger/rules/move.ts'
import type { CategorySetting } from '../../ledger/store.ts'
import { formOf } from '../entry/form.ts'
import type { PageApp, PageContext } from '../page.ts'
import { showPage } from '../parts/respond.tsx'
import { typedOnto } from '../parts/was.tsx'
import { CategoryPage, lookFields } from './category.tsx'

/** The form's words for what is wrong. */
const LABELS: Readonly<Record<string, PlainKey>> = {
  title: 'settings.name',
  icon: 'settings.icon',
  color: 'settings.color',
  group: 'settings.group',
  counts: 'settings.inMoney',
}

export const category = new Hono<PageApp>()

category.post('/categories', async (c) => {
  const form = await formOf(c)
  const group = form.get('group')
  const parsed = newCategory.safeParse({
    title: form.get('title'),
    group,
    ...(group === 'money' ? { counts: form.get('counts') } : {}),
  })
  if (!parsed.success) throw invalid(parsed.error.issues)
  const made = await c.var.ledger.categories.create(parsed.data, { person: c.var.actor.person })
  return c.redirect(`/settings/categories/${made.category}`, 303)
})

category.get('/categories/:category', async (c) => {
  const setting = find(c, c.req.param('category'))
  const { page, ledger } = c.var
  const title = page.names.category(setting.category)
  const [budgets, rules] = await Promise.all([ledger.budgets.list(), ledger.rules.list()])
  const props = {
    setting,
    page,
    budgets: budgets.filter((one) => one.category === setting.category),
    rules: rules.filter((one) => namesCategory(one.then, setting.category)),
  }
  return showPage(c, { title, section: 'settings' }, <CategoryPage {...props} />)
})

category.post('/categories/:category/look', async (c) => {
  const setting = find(c, c.req.param('category'))
  const { names } = c.var.page
  const { icon, color, hasColor, group } = await typedOnto(c, lookFields(setting), (value) => {
    return value === setting.group ? names.group(value) : value
  })
  const { ledger, actor } = c.var
  const parsed = categoryPatch.safeParse({
    icon: icon || null,
    color: (hasColor === 'yes' && color) || null,
    group,
  })
  if (!parsed.success) throw invalid(parsed.error.issues)
  await ledger.categories.update(setting.category, parsed.data, { person: actor.person })
  return c.redirect(`/settings/categories/${setting.category}`, 303)
})

category.post('/categories/:category/merge', async (c) => {
  const setting = find(c, c.req.param('category'))
  const into = await intoOf(c, setting.category)
  if (into === 'none') throw new ApiError('invalid_request', t('settings.chooseAnother'))
  const by = { person: c.var.actor.person }
  return settled(c, await c.var.ledger.categories.merge(setting.category, into, by))
})

category.post('/categories/:category/remove', async (c) => {
  const setting = find(c, c.req.param('category'))
  const into = await intoOf(c, setting.category)
  const by = { person: c.var.actor.person }
  return settled(c, await c.var.ledger.categories.remove(setting.category, into, by))
})

function find(c: PageContext, id: string): CategorySetting {
  const found = c.var.page.categories.find((one) => one.category === id)
  if (!found) throw absent('category')
  return found
}

async function intoOf(c: PageContext, category: CategoryId): Promise<CategoryId | 'none'> {
  const into = (await formOf(c)).get('into')
  if (into === 'none') return into
  if (!isCategoryId(into) || into === category) {
    throw new ApiError('invalid_request', t('settings.chooseAnother'))
  }
  return into
}

/** What was done stands first in the list of it, with its undo. */
function settled(c: PageContext, outcome: RemoveOutcome): Response {
  if (outcome.status === 'removed') return c.redirect('/acts', 303)
  throw new ApiError('conflict', t('settings.partsOfIt'))
}

function invalid(issues: ReadonlyArray<{ path: ReadonlyArray<PropertyKey>; message: string }>) {
  const [issue] = issues
  const label = LABELS[String(issue?.path[0])]
  const why = issue?.message ?? t('fields.wrong')
  return new ApiError(
    'invalid_request',
    label ? t('parts.named', { name: t(label), value: why }) : why,
  )
}
