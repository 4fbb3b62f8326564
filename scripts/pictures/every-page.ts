/** Every page of the demo, for docs/pictures/: each light and dark, on a desk and on a phone. */
import type { Picture } from './list.ts'

/** File, what it shows, address, and the link to follow from there. */
const PAGES: ReadonlyArray<readonly [string, string, string, string?]> = [
  ['overview', 'Overview: the month', '/'],
  ['overview-year', 'Overview of a year', '/?year=2026'],
  ['overview-years', 'Overview of days of one’s own', '/?from=2024-01-01&to=2026-12-31'],
  ['report', 'Report of a year', '/report?year=2026'],
  ['transactions', 'Transactions', '/transactions'],
  ['search', 'Transactions, searched', '/transactions?q=market'],
  ['transaction', 'One transaction', '/transactions', 'a[href^="/transactions/0"]'],
  ['owed', 'What others owe', '/transactions/owed'],
  ['views', 'Saved views', '/transactions/views'],
  ['add', 'Add a transaction', '/add'],
  ['review', 'Review of mails', '/review'],
  ['review-labels', 'Review of categories', '/review/labels'],
  ['review-duplicates', 'Review of duplicates', '/review/duplicates'],
  ['mails', 'Mails', '/mail'],
  ['mail', 'One mail, its values marked', '/mail?status=recorded', 'a[href^="/mail/0"]'],
  ['budgets', 'Budgets', '/budgets'],
  ['budget', 'One budget', '/budgets', 'a[href^="/budgets/"]'],
  ['recurring', 'Recurring', '/recurring'],
  ['rules', 'Rules', '/rules'],
  ['rule', 'A new rule', '/rules/new'],
  ['acts', 'Recent acts, to undo', '/acts'],
  ['bin', 'Bin', '/bin'],
  ['setup', 'Setup', '/setup'],
  ['setup-provider', 'Setup: forwarding from Gmail', '/setup/forward/gmail?bank=chase'],
  ['settings', 'Settings', '/settings'],
  ['settings-at-once', 'Settings: mails at once', '/settings/at-once'],
  ['settings-mail', 'Settings: mail', '/settings/mail'],
  ['settings-categories', 'Settings: categories', '/settings/categories'],
  ['settings-category', 'Settings: one category', '/settings/categories/coffee'],
  ['settings-accounts', 'Settings: accounts', '/settings/accounts'],
  ['settings-currencies', 'Settings: currencies', '/settings/currencies'],
  ['settings-taught', 'Settings: what you taught', '/settings/taught'],
  ['settings-people', 'Settings: who lives with it', '/settings/people'],
  ['settings-access', 'Settings: tokens and sessions', '/settings/access'],
  ['settings-webhooks', 'Settings: other programs', '/settings/webhooks'],
  ['settings-data', 'Settings: your data', '/settings/data'],
  ['import', 'Import of a file', '/settings/data/import'],
  ['settings-health', 'Settings: health', '/settings/health'],
]

const LOOKS = [
  { look: 'light', isDark: false, isPhone: false },
  { look: 'dark', isDark: true, isPhone: false },
  { look: 'phone', isDark: false, isPhone: true },
  { look: 'phone-dark', isDark: true, isPhone: true },
]

export const EVERY_PAGE: ReadonlyArray<Picture> = PAGES.flatMap(([name, , path, follow]) =>
  LOOKS.map(({ look, isDark, isPhone }) => ({
    name: `pictures/${name}-${look}`,
    path,
    follow,
    country: 'US',
    locale: 'en-US',
    isDark,
    isPhone,
    isSmall: true,
  })),
)

/** docs/pictures.md. */
export function picturesPage(): string {
  const sections = PAGES.map(([name, title]) => {
    const cells = LOOKS.map(({ look, isPhone }) => {
      const width = isPhone ? 110 : 330
      return `<a href="pictures/${name}-${look}.webp"><img src="pictures/${name}-${look}.webp" width="${width}" alt="${title}, ${look.replace('-', ', ')}"></a>`
    })
    return `## ${title}\n\n${cells.join('\n')}\n`
  })
  return `# Every page\n\nOf the demo (\`npm start -- --demo\`: nothing in it is real), light and dark, on a desk and on a phone. A picture opens in its own size. \`npm run pictures\` takes them anew.\n\n${sections.join('\n')}`
}
