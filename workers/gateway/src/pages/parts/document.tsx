/** The document around every page. */
import type { Child } from 'hono/jsx'
import { clientTexts } from '#shared/i18n/client-texts.ts'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { readerLocale, t } from '../../language.ts'
import { Confirmations } from '../overview/setup.tsx'
import type { Page } from '../page.ts'
import { Icon, type IconName } from './icons.tsx'
import { GO, KeySheet } from './keys.tsx'
import { Picker } from './picker.tsx'
import { ReviewCount } from './review-count.tsx'

/** HTMX brings no style of its own, and errors are shown by client/notices.ts, not swapped in. */
const HTMX_CONFIG = JSON.stringify({
  includeIndicatorCSS: false,
  noSwap: [204, 304, '4xx', '5xx'],
})

export type Section = 'overview' | 'transactions' | 'budgets' | 'add' | 'review' | 'settings'

const SECTIONS: ReadonlyArray<{ name: Section; href: string; title: PlainKey; icon: IconName }> = [
  { name: 'overview', href: '/', title: 'layout.overview', icon: 'overview' },
  {
    name: 'transactions',
    href: '/transactions',
    title: 'layout.transactions',
    icon: 'transactions',
  },
  { name: 'budgets', href: '/budgets', title: 'layout.budgets', icon: 'budgets' },
  { name: 'add', href: '/add', title: 'layout.add', icon: 'add' },
  { name: 'review', href: '/review', title: 'layout.review', icon: 'review' },
  { name: 'settings', href: '/settings', title: 'layout.settings', icon: 'settings' },
]

type DocumentProps = {
  page: Page
  title: string
  /** The section that the navigation marks; null: none of them. */
  section: Section | null
  children?: Child
}

export function Document({ page, title, section, children }: DocumentProps) {
  return (
    <html
      lang={readerLocale().language}
      data-locale={page.formats.locale}
      data-theme={page.theme ?? undefined}
    >
      <head>
        <meta charset="utf-8" />
        <title>{t('layout.title', { page: title })}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#f7f6f3" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#131312" media="(prefers-color-scheme: dark)" />
        <meta name="robots" content="noindex" />
        <meta name="htmx-config" content={HTMX_CONFIG} />
        <meta name="live" content={page.live.ticket} data-at={page.live.at} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="stylesheet" href={page.assets.style} />
        <script type="module" src={page.assets.script} />
      </head>
      <body data-person={page.person}>
        <a class="skip button" href="#main">
          {t('layout.skip')}
        </a>
        <Top page={page} section={section} />
        {page.isDemo && (
          <aside class="demo">
            {t.rich<Child>('welcome.demo', {
              link: (text: Child) => <a href="/setup/own">{text}</a>,
            })}
          </aside>
        )}
        <div id="problem" role="alert" />
        <main id="main" class="main" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>
            {t('layout.days', { timeZone: page.timeZone, person: page.person })}
            {page.takesAsAuthentic && (
              <> {t.rich('layout.unchecked', { code: (text) => <code>{text}</code> })}</>
            )}
          </p>
          <button type="button" class="button quiet compact needs-script" data-keys>
            {t('keys.title')}
          </button>
          <form method="post" action="/auth/logout">
            <button type="submit" class="button quiet compact">
              {t('layout.signOut')}
            </button>
          </form>
        </footer>
        {/* The overview has it where it begins; elsewhere it stands over the page and moves nothing. */}
        <div id="asked" role="status">
          {section !== 'overview' && (
            <Confirmations confirmations={page.confirmations} page={page} />
          )}
        </div>
        <div id="status" role="status" />
        <template id="texts" {...clientTexts(readerLocale().language)} />
        <KeySheet />
        <Picker categories={page.categories} names={page.names} />
      </body>
    </html>
  )
}

function Top({ page, section }: { page: Page; section: Section | null }) {
  return (
    <header class="top">
      <div class="top-inner">
        <a class="brand" href="/">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span class="brand-name">{t('layout.brand')}</span>
        </a>
        <nav class="nav" aria-label={t('layout.main')}>
          <ul>
            {SECTIONS.map(({ name, href, title, icon }) => (
              <li class={name === 'settings' ? 'on-wide' : undefined}>
                <a
                  href={href}
                  data-go={GO[name]}
                  aria-current={name === section ? 'page' : undefined}
                >
                  <Icon name={icon} />
                  {t(title)}
                  {name === 'review' && <ReviewCount counts={page.counts} />}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="top-end">
          {/* The bar at the bottom of a phone has room for five. */}
          <a
            class="button quiet square on-phone"
            href="/settings"
            aria-label={t('layout.settings')}
            aria-current={section === 'settings' ? 'page' : undefined}
          >
            <Icon name="settings" />
          </a>
          <button
            type="button"
            class="button quiet square theme-toggle needs-script"
            data-theme-toggle
            aria-pressed="false"
            aria-label={t('layout.dark')}
          >
            <Icon name="sun" class="sun" />
            <Icon name="moon" class="moon" />
          </button>
        </div>
      </div>
    </header>
  )
}
