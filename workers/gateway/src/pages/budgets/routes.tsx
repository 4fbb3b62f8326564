/** /budgets: what is to be spent, and how it stands. */
import { Hono } from 'hono'
import { GROUPS, isCategoryId } from '#shared/categories.ts'
import { isCurrency } from '#shared/money.ts'
import { ApiError, absent } from '../../api/problem.ts'
import { t } from '../../language.ts'
import { BudgetExists, NoSpending } from '../../ledger/budgets/change.ts'
import { CARRIES } from '../../ledger/budgets/envelope.ts'
import { PERIODS } from '../../ledger/budgets/windows.ts'
import { amountError, parseAmount } from '../amount.ts'
import { formOf } from '../entry/form.ts'
import type { PageApp, PageContext } from '../page.ts'
import { idParam } from '../parts/id-param.ts'
import { showPage } from '../parts/respond.tsx'
import { onto } from '../parts/was.tsx'
import { type BudgetFormProps, budgetFields } from './form.tsx'
import { budgetName, CARRY_KEYS } from './names.ts'
import { OneBudget } from './one.tsx'
import { BudgetsPage } from './page.tsx'

type Form = Awaited<ReturnType<typeof formOf>>
type Refused = NonNullable<BudgetFormProps['refused']>

export const budgets = new Hono<PageApp>()

budgets.get('/', (c) => budgetsPage(c))

budgets.post('/', async (c) => {
  const { ledger, actor, page } = c.var
  const form = await formOf(c)
  const refuse = (field: string, error: string) =>
    budgetsPage(c, { values: Object.fromEntries(form), field, error })
  const currency = (form.get('currency') ?? '').trim().toUpperCase()
  if (!isCurrency(currency)) return refuse('currency', t('budgets.wrongCurrency'))
  const typed = form.get('amount') ?? ''
  const { locale } = page.formats
  const amountMinor = parseAmount(typed, currency, locale)
  if (amountMinor === null) return refuse('amount', amountError(typed, currency, locale))
  const values = { ...targetOf(form.get('of')), currency, amountMinor, ...choicesOf(form) }
  try {
    await ledger.budgets.create(values, { person: actor.person })
  } catch (error) {
    if (error instanceof BudgetExists) return refuse('of', t('budgets.exists'))
    if (error instanceof NoSpending) return refuse('of', t('budgets.noSpending'))
    throw error
  }
  return c.redirect('/budgets', 303)
})

budgets.get('/:id', async (c) => {
  const { ledger, page } = c.var
  const id = idParam(c)
  const [budget, history] = await Promise.all([
    ledger.budgets.get(id),
    ledger.budgets.history(id, 36),
  ])
  if (!budget || !history) throw absent('budget')
  const title = budgetName(budget, page)
  const body = <OneBudget budget={budget} history={history} page={page} />
  return showPage(c, { title, section: 'budgets' }, body)
})

budgets.post('/:id', async (c) => {
  const { ledger, actor, page } = c.var
  const id = idParam(c)
  const found = await ledger.budgets.get(id)
  if (!found) throw absent('budget')
  const form = onto(await formOf(c), budgetFields(found, page), (value) => {
    const carries = CARRIES.find((one) => one === value)
    return carries ? t(CARRY_KEYS[carries]) : value
  })
  const typed = form.get('amount') ?? ''
  const { locale } = page.formats
  const amountMinor = parseAmount(typed, found.currency, locale)
  if (amountMinor === null) {
    throw new ApiError('invalid_request', amountError(typed, found.currency, locale))
  }
  // As it is in its history: an amount that stays makes no new entry there.
  const patch = {
    carries: choicesOf(form).carries,
    ...(amountMinor === found.amountMinor ? {} : { amountMinor }),
  }
  await ledger.budgets.update(id, patch, { person: actor.person })
  return c.redirect(`/budgets/${id}`, 303)
})

budgets.post('/:id/remove', async (c) => {
  const { ledger, actor } = c.var
  const act = await ledger.budgets.remove(idParam(c), { person: actor.person })
  if (act === null) throw absent('budget')
  // What was done stands first in the list of it, with its undo.
  return c.redirect('/acts', 303)
})

async function budgetsPage(c: PageContext, refused?: Refused) {
  const { ledger, page } = c.var
  const [all, recent] = await Promise.all([
    ledger.budgets.list(),
    ledger.transactions.list({}, { cursor: null, limit: 1 }),
  ])
  const currency = page.homeCurrency ?? all[0]?.currency ?? recent.items[0]?.currency ?? ''
  const form = refused ? { currency, refused } : { currency }
  const head = {
    title: t('budgets.title'),
    section: 'budgets',
    status: refused ? 422 : 200,
  } as const
  return showPage(c, head, <BudgetsPage budgets={all} form={form} page={page} />)
}

function targetOf(of: string | undefined) {
  const [scope, target = ''] = (of ?? '').split(':', 2)
  if (scope === 'category' && isCategoryId(target)) return { category: target }
  const group = GROUPS.find((one) => one === target)
  return scope === 'group' && group ? { group } : {}
}

function choicesOf(form: Form) {
  return {
    period: PERIODS.find((one) => one === form.get('period')) ?? 'month',
    carries: CARRIES.find((one) => one === form.get('carries')) ?? 'nothing',
  }
}
