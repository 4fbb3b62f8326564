/** /settings: what the person set up, and the ways to change it. */
import { Hono } from 'hono'
import { readCookie } from '../../auth/cookies.ts'
import { allowedPeople } from '../../auth/people.ts'
import { hashSecret } from '../../auth/secrets.ts'
import { checksOf, signInCheck } from '../../health.ts'
import { t } from '../../language.ts'
import { data } from '../data/routes.tsx'
import { type PageApp, type PageContext, wantsFragment } from '../page.ts'
import { afterChange, Said, showFragment } from '../parts/respond.tsx'
import { typedOnto } from '../parts/was.tsx'
import { access } from './access.tsx'
import { Accounts } from './accounts.tsx'
import { atOnce } from './at-once-routes.tsx'
import { Categories } from './categories.tsx'
import { category } from './category-routes.tsx'
import { Forwarding } from './forwarding.tsx'
import { General, type GeneralProps, parseGeneral, typedGeneral, Zones } from './general.tsx'
import { HealthSection } from './health.tsx'
import { names } from './names-routes.tsx'
import { people } from './people.tsx'
import { Profile, profile } from './profile.tsx'
import { showSettings } from './sections.tsx'
import { senderRoutes } from './sender-routes.ts'
import { Senders } from './senders.tsx'
import { Sessions } from './sessions.tsx'
import { SummaryForm } from './summary-form.tsx'
import { ownSummary, summary } from './summary-routes.tsx'
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
  .route('/summary', summary)
  .route('/people', people)

settings.get('/', (c) => general(c, null))

settings.post('/', async (c) => {
  const { ledger, actor, page } = c.var
  const now = typedGeneral(page)
  const typed = await typedOnto(c, now)
  const { patch, errors } = parseGeneral(typed)
  if (Object.keys(errors).length > 0) {
    const refused = { typed, errors, was: now }
    if (!wantsFragment(c)) return general(c, refused)
    return showFragment(c, <General page={page} {...refused} />, 422)
  }
  const saved = await ledger.settings.update(patch, { person: actor.person })
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
  return showSettings(
    c,
    '/settings/accounts',
    <Accounts {...{ accounts, people, page: c.var.page }} />,
  )
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
  const own = await ownSummary(c)
  const props = refused ?? { typed: typedGeneral(await ledger.settings.get()) }
  return showSettings(
    c,
    '/settings',
    <>
      <Profile page={page} />
      <SummaryForm {...own} />
      <Theme />
      <General page={page} {...props} />
      <Zones />
    </>,
    refused ? 422 : 200,
  )
}
