/** The pages that the settings are in, each with its own address. */
import type { Child } from 'hono/jsx'
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../language.ts'
import type { PageContext } from '../page.ts'
import { showPage } from '../parts/respond.tsx'

export const SECTIONS = [
  { href: '/settings', title: 'settings.generalPage' },
  { href: '/settings/at-once', title: 'atOnce.title' },
  { href: '/settings/mail', title: 'settings.mailPage' },
  { href: '/settings/categories', title: 'settings.categoriesPage' },
  { href: '/settings/currencies', title: 'rates.page' },
  { href: '/settings/accounts', title: 'settings.accountsPage' },
  { href: '/rules', title: 'rules.title' },
  { href: '/settings/taught', title: 'settings.taughtPage' },
  { href: '/settings/people', title: 'people.title' },
  { href: '/settings/access', title: 'settings.accessPage' },
  { href: '/settings/webhooks', title: 'webhooks.title' },
  { href: '/settings/data', title: 'settings.dataPage' },
  { href: '/settings/health', title: 'health.title' },
] as const satisfies ReadonlyArray<{ href: string; title: PlainKey }>

export type SectionHref = (typeof SECTIONS)[number]['href']

/** One page of the settings, with the way to the others. */
export function showSettings(
  c: PageContext,
  current: SectionHref,
  children: Child,
  status: 200 | 422 = 200,
): Response | Promise<Response> {
  const section = SECTIONS.find(({ href }) => href === current) ?? SECTIONS[0]
  return showPage(
    c,
    { title: `${t(section.title)} · ${t('layout.settings')}`, section: 'settings', status },
    <div class="settings">
      <div class="page-head">
        <h1>{t('layout.settings')}</h1>
      </div>
      <nav class="tabs line" aria-label={t('layout.settings')}>
        {SECTIONS.map(({ href, title }) => (
          <a href={href} aria-current={href === current ? 'page' : undefined}>
            {t(title)}
          </a>
        ))}
      </nav>
      {children}
    </div>,
  )
}
