/** /settings: what the person set up, and the ways to change it. */
import { Hono } from 'hono'
import { readCookie } from '../../auth/cookies.ts'
import { hashSecret } from '../../auth/secrets.ts'
import { UnconfirmedAddress } from '../../ledger/settings.ts'
import { formOf } from '../entry/form.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { afterChange, Said, showFragment, showPage } from '../parts/respond.tsx'
import { isChanged, wasOf } from '../parts/was.tsx'
import { access } from './access.tsx'
import { category } from './category-routes.tsx'
import { General, type GeneralErrors, parseGeneral } from './general.tsx'
import { currenciesOf, names } from './names-routes.tsx'
import { SettingsPage } from './page.tsx'
import { senderRoutes } from './sender-routes.ts'

export const settings = new Hono<PageApp>()
  .route('/', names)
  .route('/', category)
  .route('/', access)
  .route('/', senderRoutes)

settings.get('/', (c) => settingsPage(c, null))

settings.post('/', async (c) => {
  const { ledger, actor, page } = c.var
  const form = await formOf(c)
  const timeZone = (form.get('timeZone') ?? '').trim()
  const summaryTo = (form.get('summaryTo') ?? '').trim()
  const { patch, errors } = parseGeneral(timeZone, summaryTo)
  const changed = {
    ...(isChanged(form, 'timeZone') ? { timeZone: patch.timeZone } : {}),
    ...(isChanged(form, 'summaryTo') ? { summaryTo: patch.summaryTo } : {}),
  }
  const saved =
    Object.keys(errors).length > 0
      ? null
      : await ledger.settings.update(changed, { person: actor.person }).catch((error) => {
          if (!(error instanceof UnconfirmedAddress)) throw error
          errors.summaryTo = 'Add it under “Your addresses” first: a code is mailed to it.'
          return null
        })
  if (!saved) {
    const refused = { timeZone, summaryTo, errors, was: Object.fromEntries(wasOf(form)) }
    if (!wantsFragment(c)) return settingsPage(c, refused)
    return showFragment(c, <General page={page} {...refused} />, 422)
  }
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

type Refused = {
  timeZone: string
  summaryTo: string
  errors: GeneralErrors
  was: Record<string, string>
}

async function settingsPage(c: PageContext, refused: Refused | null) {
  const { ledger, actor, page } = c.var
  const cookie = readCookie(c, 'session')
  const [
    general,
    accounts,
    budgets,
    currencies,
    taught,
    wordings,
    tokens,
    sessions,
    current,
    addresses,
    admitted,
  ] = await Promise.all([
    ledger.settings.get(),
    ledger.transactions.accounts(),
    ledger.budgets.list(),
    currenciesOf(c),
    ledger.merchants.taught(),
    ledger.wordings.list(),
    ledger.tokens.list(actor.person),
    ledger.sessions.list(actor.person),
    cookie ? hashSecret(cookie) : null,
    ledger.senders.addresses(),
    ledger.senders.admitted(),
  ])
  const head = { title: 'Settings', section: 'settings', status: refused ? 422 : 200 } as const
  return showPage(
    c,
    head,
    <SettingsPage
      page={page}
      general={refused ?? { timeZone: general.timeZone, summaryTo: general.summaryTo ?? '' }}
      addresses={addresses}
      admitted={admitted}
      accounts={accounts}
      budgets={budgets}
      currencies={currencies}
      taught={taught}
      wordings={wordings}
      tokens={tokens}
      sessions={sessions}
      currentSession={current}
    />,
  )
}
