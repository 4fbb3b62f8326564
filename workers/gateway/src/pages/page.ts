/** What every page knows: who reads it, in which formats, and which files its site has. */
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { type Formats, formatsFor } from '#shared/i18n/formats.ts'
import { localeOfHeader, tagOf } from '#shared/i18n/languages.ts'
import { localDateTime } from '#shared/local-time.ts'
import { HIDDEN, mayOnlyRead } from '../api/hide-secrets.ts'
import type { App } from '../app.ts'
import { liveState } from '../database/change-mark.ts'
import { nowReadBy, readerLocale } from '../language.ts'
import { effective, type Profile, UNSAID } from '../ledger/people/store.ts'
import type { CategorySetting, Confirmation, ReviewCounts } from '../ledger/store.ts'
import { liveTicket } from '../live/ticket.ts'
import { chosenLanguage, keepChosen } from '../reader-language.ts'
import { openConfirmations } from './confirmations.ts'
import { type Names, namesOf } from './names.ts'
import { MOST_COUNTED } from './parts/review-count.tsx'

export type SiteAssets = { script: string; style: string }

export type Page = {
  person: string
  /** Else they only see the ledger. */
  mayChange: boolean
  formats: Formats
  names: Names
  /** What the person says of themselves. */
  profile: Profile
  /** What anybody of the household is called: by their name, else as they sign in. */
  calls: (person: string) => string
  categories: ReadonlyArray<CategorySetting>
  counts: ReviewCounts
  timeZone: string
  /** What totals are told in; null: each currency by itself. */
  homeCurrency: string | null
  forwardTo: string
  /** Everything is invented. */
  isDemo: boolean
  /** On a laptop: nobody checks who sent a mail. */
  takesAsAuthentic: boolean
  /** The person's local date. */
  today: string
  theme: 'light' | 'dark' | null
  /** What the page shows to ask whether the ledger changed since `at` (UTC instant). */
  live: { ticket: string; at: string }
  /** What Gmail or Outlook asks, and nobody answered yet. */
  confirmations: ReadonlyArray<Confirmation>
  assets: SiteAssets
}

/** Hono's generic for the pages: the gateway's, and what the page knows. */
export type PageApp = App & { Variables: App['Variables'] & { page: Page } }
export type PageContext = Context<PageApp>

/** What waits for whoever decides nothing here. */
const NOTHING: ReviewCounts = { mails: 0, labels: 0, duplicates: 0 }

/** Two machines that answer may disagree by as much about what time it is. */
const CLOCKS_APART_MS = 1000

/** Reads what every page needs, once a request. */
export const preparePage = createMiddleware<PageApp>(async (c, next) => {
  const { ledger, actor } = c.var
  const mayChange = !mayOnlyRead(actor)
  const at = new Date(Date.now() - CLOCKS_APART_MS).toISOString()
  const [settings, categories, counts, people, ticket, confirmations] = await Promise.all([
    ledger.settings.get(),
    ledger.categories.list(),
    mayChange ? ledger.summaries.reviewCounts(MOST_COUNTED) : NOTHING,
    ledger.people.seen(),
    liveState(c.env).then(({ key }) => liveTicket(key, actor.person)),
    !mayChange || (wantsFragment(c) && c.req.path !== '/') ? [] : openConfirmations(ledger),
  ])
  const browser = localeOfHeader(c.req.header('accept-language'))
  const called = new Map(people.map(({ person, name }) => [person, name]))
  const profile = people.find(({ person }) => person === actor.person) ?? UNSAID
  nowReadBy(effective(profile, browser))
  // For the pages without a session, such as the front page.
  if (chosenLanguage(c) !== profile.language) keepChosen(c, profile.language)
  const theme = getCookie(c, 'theme')
  c.set('page', {
    person: actor.person,
    mayChange,
    formats: formatsFor(tagOf(readerLocale())),
    names: namesOf(categories),
    profile,
    calls: (person) => called.get(person) ?? person,
    categories,
    counts,
    timeZone: settings.timeZone,
    homeCurrency: settings.homeCurrency,
    forwardTo: mayChange ? settings.forwardTo : HIDDEN,
    isDemo: settings.isDemo ?? false,
    takesAsAuthentic: c.env.VERIFY_SENDERS === 'no',
    today: localDateTime(new Date().toISOString(), settings.timeZone).date,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    live: { ticket, at },
    confirmations,
    assets: assetsOf(c.req.header('x-site-assets')),
  })
  await next()
})

const FILE = /^\/assets\/[\w-]+\.[A-Z0-9]{8}\.(?:js|css)$/

/**
 * The hashed files of the site that asks, from the header that the site adds to every request
 * (pages/site.ts). Throws where it is missing: the gateway's pages are only ever asked for by one.
 */
export function assetsOf(header: string | undefined): SiteAssets {
  const assets: Partial<SiteAssets> = JSON.parse(header ?? 'null') ?? {}
  if (!FILE.test(assets.script ?? '') || !FILE.test(assets.style ?? '')) {
    throw new Error('x-site-assets does not name the files of the site')
  }
  return assets as SiteAssets
}

/** Whether HTMX asks for a part of a page, and not a browser (or its history) for all of it. */
export function wantsFragment(c: Context): boolean {
  return (
    c.req.header('hx-request') === 'true' && c.req.header('hx-history-restore-request') !== 'true'
  )
}

/** Whether a part of a page asks for itself anew, because the ledger changed: `id` is its own. */
export function asksAnew(c: Context, id: string): boolean {
  return c.req.header('hx-source')?.endsWith(`#${id}`) ?? false
}
