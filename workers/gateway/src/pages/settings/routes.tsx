/** /settings: what the person set up, and the ways to change it. */
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isCategory } from '#shared/categories.ts'
import { isCurrency } from '#shared/money.ts'
import { readCookie } from '../../auth/cookies.ts'
import { issueToken } from '../../auth/personal-token.ts'
import { hashSecret } from '../../auth/secrets.ts'
import { parseAmount } from '../amount.ts'
import { formOf } from '../entry/form.ts'
import { namesOf } from '../names.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { afterChange, Said, showFragment, showPage } from '../parts/respond.tsx'
import { AccountItem } from './accounts.tsx'
import { CategoryItem, type CategoryItemProps } from './categories.tsx'
import { General, type GeneralErrors, parseGeneral } from './general.tsx'
import { SettingsPage } from './page.tsx'
import { Tokens } from './tokens.tsx'

export const settings = new Hono<PageApp>()

const DAY = 86_400_000

settings.get('/', (c) => settingsPage(c, null))

settings.post('/', async (c) => {
  const { ledger, actor, page } = c.var
  const form = await formOf(c)
  const timeZone = (form.get('timeZone') ?? '').trim()
  const summaryTo = (form.get('summaryTo') ?? '').trim()
  const { patch, errors } = parseGeneral(timeZone, summaryTo)
  if (Object.keys(errors).length > 0) {
    const refused = { timeZone, summaryTo, errors }
    if (!wantsFragment(c)) return settingsPage(c, refused)
    return showFragment(c, <General page={page} {...refused} />, 422)
  }
  const saved = await ledger.settings.update(patch, { person: actor.person })
  const fresh = { ...page, timeZone: saved.timeZone }
  return afterChange(c, '/settings', () => (
    <>
      <General page={fresh} timeZone={saved.timeZone} summaryTo={saved.summaryTo ?? ''} />
      <Said>Saved</Said>
    </>
  ))
})

settings.post('/alias', async (c) => {
  await c.var.ledger.settings.renewAlias({ person: c.var.actor.person })
  return c.redirect('/settings', 303)
})

settings.post('/categories/:category', async (c) => {
  const { ledger, actor, page } = c.var
  const category = c.req.param('category')
  if (!isCategory(category)) throw new HTTPException(404, { message: 'There is no such category' })
  const by = { person: actor.person }
  const form = await formOf(c)
  const title = (form.get('title') ?? '').trim().slice(0, 40)
  const setting = await ledger.categories.update(
    category,
    { title: title === '' ? null : title, hidden: form.get('hidden') === 'yes' },
    by,
  )
  const amount = (form.get('budget') ?? '').trim()
  const currency = (form.get('currency') ?? '').trim().toUpperCase()
  const minor = isCurrency(currency) ? parseAmount(amount, currency, page.formats.locale) : null
  const categories = page.categories.map((one) => (one.category === category ? setting : one))
  const fresh = { ...page, categories, names: namesOf(categories) }
  const props = { setting, currencies: await currenciesOf(c), page: fresh }
  if (amount !== '' && minor === null) {
    const error = 'An amount above zero with its currency, or nothing for no budget.'
    const refused: CategoryItemProps = {
      ...props,
      budgets: await budgetsOf(c, category),
      refused: { amount, currency, error },
    }
    if (!wantsFragment(c)) throw new HTTPException(422, { message: error })
    return showFragment(c, <CategoryItem {...refused} />, 422)
  }
  for (const budget of await budgetsOf(c, category)) {
    if (minor === null || budget.currency !== currency) {
      await ledger.categories.removeBudget(category, budget.currency, by)
    }
  }
  if (minor !== null) {
    await ledger.categories.setBudget({ category, currency, amountMinor: minor }, by)
  }
  return afterChange(c, '/settings', async () => (
    <>
      <CategoryItem {...props} budgets={await budgetsOf(c, category)} />
      <Said>Saved</Said>
    </>
  ))
})

settings.post('/merchants/forget', async (c) => {
  const merchantKey = (await formOf(c)).get('merchant') ?? ''
  await c.var.ledger.merchants.forget(merchantKey, { person: c.var.actor.person })
  return afterChange(c, '/settings', () => <Said>Forgotten</Said>)
})

settings.post('/accounts/:id', async (c) => {
  const title = ((await formOf(c)).get('title') ?? '').trim().slice(0, 60)
  const account = await c.var.ledger.transactions.renameAccount(
    c.req.param('id'),
    title === '' ? null : title,
    { person: c.var.actor.person },
  )
  if (!account) throw new HTTPException(404, { message: 'There is no such account' })
  return afterChange(c, '/settings', () => (
    <>
      <AccountItem account={account} />
      <Said>Saved</Said>
    </>
  ))
})

settings.post('/tokens', async (c) => {
  const { ledger, actor, page } = c.var
  const form = await formOf(c)
  const title = (form.get('title') ?? '').trim().slice(0, 60)
  if (title === '') throw new HTTPException(400, { message: 'Say what the token is for' })
  const days = Number(form.get('days'))
  const { secret } = await issueToken(
    ledger.tokens,
    {
      title,
      scopes: form.get('scope') === 'write' ? ['read', 'write'] : ['read'],
      expiresAt: days > 0 ? new Date(Date.now() + Math.min(days, 3650) * DAY).toISOString() : null,
    },
    actor.person,
  )
  const tokens = await ledger.tokens.list(actor.person)
  const section = <Tokens tokens={tokens} page={page} secret={secret} />
  if (wantsFragment(c)) return showFragment(c, section)
  // Without script it is shown on a page of its own: a redirect would have to carry the secret.
  return showPage(c, { title: 'Your token', section: 'settings' }, section)
})

settings.post('/tokens/:id/revoke', async (c) => {
  const { ledger, actor } = c.var
  await ledger.tokens.revoke(c.req.param('id'), { person: actor.person })
  return afterChange(c, '/settings', () => <Said>The token is revoked</Said>)
})

settings.post('/sessions/:id/end', async (c) => {
  const { ledger, actor } = c.var
  const id = c.req.param('id')
  const own = await ledger.sessions.list(actor.person)
  if (own.some(({ idHash }) => idHash === id)) await ledger.sessions.remove(id)
  return afterChange(c, '/settings', () => <Said>Signed out there</Said>)
})

type Refused = { timeZone: string; summaryTo: string; errors: GeneralErrors }

async function settingsPage(c: PageContext, refused: Refused | null) {
  const { ledger, actor, page } = c.var
  const cookie = readCookie(c, 'session')
  const [general, accounts, budgets, currencies, taught, tokens, sessions, current] =
    await Promise.all([
      ledger.settings.get(),
      ledger.transactions.accounts(),
      ledger.categories.budgets(),
      currenciesOf(c),
      ledger.merchants.taught(),
      ledger.tokens.list(actor.person),
      ledger.sessions.list(actor.person),
      cookie ? hashSecret(cookie) : null,
    ])
  const head = { title: 'Settings', section: 'settings', status: refused ? 422 : 200 } as const
  return showPage(
    c,
    head,
    <SettingsPage
      page={page}
      general={refused ?? { timeZone: general.timeZone, summaryTo: general.summaryTo ?? '' }}
      accounts={accounts}
      budgets={budgets}
      currencies={currencies}
      taught={taught}
      tokens={tokens}
      sessions={sessions}
      currentSession={current}
    />,
  )
}

async function budgetsOf(c: PageContext, category: string) {
  const budgets = await c.var.ledger.categories.budgets()
  return budgets.filter((budget) => budget.category === category)
}

/** What a budget is likely to be in: the currencies met last. */
async function currenciesOf(c: PageContext): Promise<Array<string>> {
  const { items } = await c.var.ledger.transactions.list({}, { cursor: null, limit: 40 })
  return [...new Set(items.map(({ currency }) => currency))]
}
