/** Which pictures there are in docs/. */

export type Picture = {
  /** `docs/<name>.webp` */
  name: string
  path: string
  /** Whose demo: see scripts/demo/life.ts. */
  country: string
  /** BCP 47: the browser's language. */
  locale: string
  isDark: boolean
  isPhone: boolean
  /** A link on the page at `path`, as a CSS selector, that leads to what is shown. */
  follow?: string | undefined
  /** One of many: fewer pixels. */
  isSmall?: boolean
}

const usual = { country: 'US', locale: 'en-US', isDark: false, isPhone: false }

export const PICTURES: ReadonlyArray<Picture> = [
  { ...usual, name: 'dashboard', path: '/' },
  { ...usual, name: 'dashboard-dark', path: '/', isDark: true },
  { ...usual, name: 'dashboard-phone', path: '/', isPhone: true },
  { ...usual, name: 'dashboard-phone-dark', path: '/', isPhone: true, isDark: true },
  { ...usual, name: 'transactions', path: '/transactions' },
  { ...usual, name: 'transactions-phone', path: '/transactions', isPhone: true },
  { ...usual, name: 'review', path: '/review' },
  { ...usual, name: 'setup-gmail', path: '/setup/forward/gmail?bank=chase&bank=capital-one' },
  { ...usual, name: 'dashboard-es', path: '/', country: 'CO', locale: 'es-CO' },
  { ...usual, name: 'dashboard-de', path: '/', country: 'DE', locale: 'de-DE' },
]
