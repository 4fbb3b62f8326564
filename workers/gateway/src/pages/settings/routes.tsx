/** /settings: what the person set up, and the ways to change it. */
import { Hono } from 'hono'
import { SUMMARY_TIMES } from '#shared/summary-times.ts'
import { readCookie } from '../../auth/cookies.ts'
import { allowedPeople } from '../../auth/people.ts'
import { hashSecret } from '../../auth/secrets.ts'
import { checksOf, signInCheck } from '../../health.ts'
import { t } from '../../language.ts'
import { UnconfirmedAddress } from '../../ledger/settings.ts'
import { data } from '../data/routes.tsx'
import { formOf } from '../entry/form.ts'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { afterChange, Said, showFragment } from '../parts/respond.tsx'
import { isChanged, wasOf } from '../parts/was.tsx'
import { access } from './access.tsx'
import { Accounts } from './accounts.tsx'
import { atOnce } from './at-once-routes.tsx'
import { Categories } from './categories.tsx'
import { category } from './category-routes.tsx'
import { Forwarding } from './forwarding.tsx'
import {
  General,
  type GeneralProps,
  parseGeneral,
  type TypedGeneral,
  typedGeneral,
} from './general.tsx'
import { HealthSection } from './health.tsx'
import { names } from './names-routes.tsx'
import { people } from './people.tsx'
import { Profile, profile } from './profile.tsx'
import { showSettings } from './sections.tsx'
import { senderRoutes } from './sender-routes.ts'
import { Senders } from './senders.tsx'
import { Sessions } from './sessions.tsx'
import { Taught } from './taught.tsx'
import { Theme } from './theme.tsx'
import { Tokens } from './tokens.tsx'
import { webhookRoutes } from './webhook-routes.tsx'
import { Wordings } from './wordings.tsx'

export const settings = new Hono<PageApp>()
  .route('/', names)
  .route('/', category)
  .route('/', access)
  .route('/', senderRoutes)
  .route('/webhooks', webhookRoutes)
  .route('/at-once', atOnce)
  .route('/profile', profile)
  .route('/people', people)

settings.get('/', (c) => general(c, null))

settings.post('/', async (c) => {
  const { ledger, actor, page } = c.var
  const form = await formOf(c)
  const field = (name: keyof TypedGeneral) => (form.get(name) ?? '').trim()
  const typed: TypedGeneral = {
    timeZone: field('timeZone'),
    summaryTo: field('summaryTo'),
    day: field('day'),
    week: field('week'),
    month: field('month'),
  }
  const { patch, errors } = parseGeneral(typed)
  const changed = {
    ...(isChanged(form, 'timeZone') ? { timeZone: patch.timeZone } : {}),
    ...(isChanged(form, 'summaryTo') ? { summaryTo: patch.summaryTo } : {}),
    ...(SUMMARY_TIMES.some((time) => isChanged(form, time))
      ? { summaryEvery: patch.summaryEvery }
      : {}),
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
    if (!wantsFragment(c)) return general(c, refused)
    return showFragment(c, <General page={page} {...refused} />, 422)
  }
  const fresh = { ...page, timeZone: saved.timeZone }
  return afterChange(c, '/settings', () => (
    <>
      <General page={fresh} typed={typedGeneral(saved)} />
      <Said>{t('settings.saved')}</Said>
    </>
  ))
})

settings.post('/alias', async (c) => {
  await c.var.ledger.settings.renewAlias({ person: c.var.actor.person })
  return c.redirect('/settings/mail', 303)
})

settings.get('/mail', async (c) => {
  const { ledger, page } = c.var
  const [addresses, admitted] = await Promise.all([
    ledger.senders.addresses(),
    ledger.senders.admitted(),
  ])
  return showSettings(
    c,
    '/settings/mail',
    <>
      <Forwarding page={page} />
      <Senders addresses={addresses} admitted={admitted} page={page} />
    </>,
  )
})

settings.get('/health', async (c) => {
  const { ledger, page } = c.var
  const told = {
    instant: (at: string) => page.formats.instant(at, page.timeZone),
    number: page.formats.number,
    t: t as never,
  }
  const checks = checksOf(await ledger.health.look(), Date.now(), told)
  const all = [...checks, await signInCheck(c.env)]
  return showSettings(c, '/settings/health', <HealthSection checks={all} />)
})

settings.get('/categories', (c) =>
  showSettings(c, '/settings/categories', <Categories page={c.var.page} />),
)

settings.get('/accounts', async (c) => {
  const accounts = await c.var.ledger.transactions.accounts()
  const people = [...allowedPeople(c.env).keys()]
  return showSettings(c, '/settings/accounts', <Accounts accounts={accounts} people={people} />)
})

settings.get('/taught', async (c) => {
  const { ledger, page } = c.var
  const [taught, wordings] = await Promise.all([ledger.merchants.taught(), ledger.wordings.list()])
  return showSettings(
    c,
    '/settings/taught',
    <>
      {taught.length + wordings.length === 0 && (
        <div class="card empty">
          <h2>{t('settings.taughtNone')}</h2>
          <p>{t('settings.taughtNoneHelp')}</p>
        </div>
      )}
      <Taught taught={taught} page={page} />
      <Wordings wordings={wordings} page={page} />
    </>,
  )
})

settings.get('/access', async (c) => {
  const { ledger, actor, page } = c.var
  const cookie = readCookie(c, 'session')
  const [tokens, sessions, current] = await Promise.all([
    ledger.tokens.list(actor.person),
    ledger.sessions.list(actor.person),
    cookie ? hashSecret(cookie) : null,
  ])
  return showSettings(
    c,
    '/settings/access',
    <>
      <Tokens tokens={tokens} page={page} />
      <Sessions sessions={sessions} current={current} page={page} />
    </>,
  )
})

settings.route('/data', data)

type Refused = Omit<GeneralProps, 'page'>

async function general(c: PageContext, refused: Refused | null) {
  const { ledger, page } = c.var
  const props = refused ?? { typed: typedGeneral(await ledger.settings.get()) }
  return showSettings(
    c,
    '/settings',
    <>
      <Profile page={page} />
      <Theme />
      <General page={page} {...props} />
    </>,
    refused ? 422 : 200,
  )
}
