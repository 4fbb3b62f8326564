/** /setup: the first questions, the checklist, and how to forward from each mail provider. */
import { Hono } from 'hono'
import { isLanguage, localeOfHeader } from '#shared/i18n/languages.ts'
import { isTimeZone } from '#shared/local-time.ts'
import { isCurrency } from '#shared/money.ts'
import { absent } from '../../api/problem.ts'
import { readerLocale, t } from '../../language.ts'
import { formOf } from '../entry/form.ts'
import { Confirmations } from '../overview/setup.tsx'
import type { PageApp, PageContext } from '../page.ts'
import { showPage } from '../parts/respond.tsx'
import { banksMeant, banksOf } from './banks.ts'
import { factsOf, STEPS, stepsOf } from './checklist.ts'
import { Checklist } from './checklist.tsx'
import { ForwardPage, forwardPath } from './forward.tsx'
import { Hello } from './hello.tsx'
import { type Provider, providerOf } from './providers.ts'
import { regionOf } from './region.ts'

/** As many banks as a filter is made for. */
const MOST_BANKS = 20

export const setup = new Hono<PageApp>()

setup.get('/', (c) => showSetup(c))

/** For who looked at the demo, and wants their own. */
setup.get('/own', (c) =>
  showPage(
    c,
    { title: t('welcome.ownTitle'), section: null },
    <div class="setup">
      <h1>{t('welcome.ownTitle')}</h1>
      <section class="card stack">
        <p>{t('welcome.ownText')}</p>
        <pre>
          <code>npm start</code>
        </pre>
        <p>{t('welcome.ownCloud')}</p>
        <pre>
          <code>npm run deploy</code>
        </pre>
      </section>
    </div>,
  ),
)

setup.post('/hello', async (c) => {
  const { ledger, actor } = c.var
  const form = await formOf(c)
  if (!form.has('skip')) {
    const timeZone = (form.get('timeZone') ?? '').trim()
    if (!isTimeZone(timeZone)) return showSetup(c, t('welcome.zoneError'))
    const [language, currency] = [form.get('language'), form.get('currency') ?? '']
    const homeCurrency = isCurrency(currency) ? currency : null
    await ledger.settings.update({ timeZone, homeCurrency }, actor)
    if (isLanguage(language) && language !== readerLocale().language) {
      const browser = localeOfHeader(c.req.header('accept-language'))
      await ledger.people.choose({ language }, browser, actor)
    }
  }
  await ledger.setup.update({ isAsked: true })
  return c.redirect('/', 303)
})

setup.post('/tick', async (c) => {
  const { ledger } = c.var
  const step = (await formOf(c)).get('step') ?? ''
  const { ticked } = await ledger.setup.get()
  const isKnown = step === 'all' || STEPS.some((name) => name === step)
  if (isKnown && !ticked.includes(step)) await ledger.setup.update({ ticked: [...ticked, step] })
  return c.redirect(step === 'all' ? '/' : '/setup', 303)
})

setup.get('/forward/:provider', async (c) => {
  const provider = wantedProvider(c)
  const typed = c.req.queries('bank')
  const all = await c.var.ledger.setup.knownBanks()
  if (typed === undefined) {
    const kept = banksOf(all, (await c.var.ledger.setup.get()).banks)
    if (kept.length > 0) return c.redirect(forwardPath(provider.id, kept))
  }
  const names = (typed ?? []).filter((name) => name.trim() !== '').slice(0, MOST_BANKS)
  const region = readerLocale().region ?? regionOf(c.var.page.timeZone)
  const meant = names.map((name) => ({ name, banks: banksMeant(all, name, region) }))
  const found = meant.flatMap(({ banks }) => (banks.length === 1 ? banks : []))
  const banks = banksOf(all, [...new Set(found.map(({ id }) => id))])
  const open = meant.find((one) => one.banks.length !== 1) ?? null
  const title = t('checklist.forwardTitle', { provider: provider.name })
  const props = { provider, banks, open, all, region, page: c.var.page }
  return showPage(c, { title, section: 'overview' }, <ForwardPage {...props} />)
})

setup.post('/forward/:provider', async (c) => {
  wantedProvider(c)
  const { bank } = await c.req.parseBody({ all: true })
  const ids = [bank].flat().filter((id) => typeof id === 'string')
  const all = await c.var.ledger.setup.knownBanks()
  const banks = banksOf(all, ids.slice(0, MOST_BANKS)).map(({ id }) => id)
  await c.var.ledger.setup.update({ banks, forwardedAt: new Date().toISOString() })
  return c.redirect('/setup#step-code', 303)
})

async function showSetup(c: PageContext, zoneError?: string) {
  const { ledger, page } = c.var
  const facts = await factsOf(ledger, {
    setup: await ledger.setup.get(),
    waiting: page.counts.mails,
    now: new Date().toISOString(),
  })
  return showPage(
    c,
    { title: t('checklist.title'), section: 'overview', status: zoneError ? 422 : 200 },
    <div class="setup">
      <div class="page-head">
        <h1>{t('checklist.title')}</h1>
      </div>
      <div class="overview-grid">
        <Confirmations confirmations={page.confirmations} page={page} />
        {(zoneError || !facts.setup.isAsked) && <Hello page={page} zoneError={zoneError} />}
        <Checklist steps={stepsOf(facts)} page={page} />
      </div>
    </div>,
  )
}

function wantedProvider(c: PageContext): Provider {
  const provider = providerOf(c.req.param('provider') ?? '')
  if (!provider) throw absent('mail_provider')
  return provider
}
