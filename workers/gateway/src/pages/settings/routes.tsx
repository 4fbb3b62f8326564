/** /settings: what the person set up, and the ways to change it. */
import { Hono } from 'hono'
import { localeOfHeader } from '#shared/i18n/languages.ts'
import { readCookie } from '../../auth/cookies.ts'
import { hashSecret } from '../../auth/secrets.ts'
import { t } from '../../language.ts'
import { UnconfirmedAddress } from '../../ledger/settings.ts'
import { formOf } from '../entry/form.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { afterChange, Said, showFragment, showPage } from '../parts/respond.tsx'
import { isChanged, wasOf } from '../parts/was.tsx'
import { access } from './access.tsx'
import { category } from './category-routes.tsx'
import {
  General,
  type GeneralProps,
  parseGeneral,
  type TypedGeneral,
  typedGeneral,
} from './general.tsx'
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
  const field = (name: keyof TypedGeneral) => (form.get(name) ?? '').trim()
  const typed: TypedGeneral = {
    language: field('language'),
    region: field('region'),
    timeZone: field('timeZone'),
    summaryTo: field('summaryTo'),
  }
  const { patch, reading, errors } = parseGeneral(typed)
  const changed = {
    ...(isChanged(form, 'timeZone') ? { timeZone: patch.timeZone } : {}),
    ...(isChanged(form, 'summaryTo') ? { summaryTo: patch.summaryTo } : {}),
  }
  const saved =
    Object.keys(errors).length > 0
      ? null
      : await ledger.settings.update(changed, { person: actor.person }).catch((error) => {
          if (!(error instanceof UnconfirmedAddress)) throw error
          errors.summaryTo = t('settings.addFirst')
          return null
        })
  if (!saved) {
    const refused = { typed, errors, was: Object.fromEntries(wasOf(form)) }
    if (!wantsFragment(c)) return settingsPage(c, refused)
    return showFragment(c, <General page={page} {...refused} />, 422)
  }
  if (isChanged(form, 'language') || isChanged(form, 'region')) {
    await ledger.people.choose(reading, localeOfHeader(c.req.header('accept-language')), actor)
    // The whole page is in another language from now on.
    if (wantsFragment(c)) c.header('hx-redirect', '/settings')
    return wantsFragment(c) ? c.body(null, 204) : c.redirect('/settings', 303)
  }
  const fresh = { ...page, timeZone: saved.timeZone }
  return afterChange(c, '/settings', () => (
    <>
      <General page={fresh} typed={typedGeneral(saved, page.reading)} />
      <Said>{t('settings.saved')}</Said>
    </>
  ))
})

settings.post('/alias', async (c) => {
  await c.var.ledger.settings.renewAlias({ person: c.var.actor.person })
  return c.redirect('/settings', 303)
})

type Refused = Omit<GeneralProps, 'page'>

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
      general={refused ?? { typed: typedGeneral(general, page.reading) }}
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
