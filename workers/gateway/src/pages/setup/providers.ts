/** The mail providers that have a page of their own: what each can do, and how its filters are written. */
import type { Language } from '#shared/i18n/languages.ts'
import type { PlainKey } from '#shared/i18n/translate.ts'

/** `filter`: what the person pastes; none where the provider forwards the whole mailbox only. */
export type Provider = {
  id: string
  name: string
  /** What is done there, in order. */
  steps: ReadonlyArray<PlainKey>
  /** What it costs, or asks of the tracker, that the others do not. */
  notes: ReadonlyArray<PlainKey>
  filter: ((senders: ReadonlyArray<string>) => string) | null
  /** Its page of these settings, which it shows in the person's language itself. */
  settings: string
  menus: Menus
}

/**
 * Where the names of its menus in one language come from: the provider's own help page, the texts of
 * its own program, which it publishes, or how-tos of others. `english`: nothing in that language was
 * at hand, and the names stand in English with a translation beside.
 */
export type MenusBy = 'page' | 'texts' | 'others' | 'english'

/** `page`: the help page. Nobody clicked through any of it. */
export type Menus = Readonly<Record<Language, MenusBy>> & { page?: string }

/** The local date on which all of these were read, as stored copies. */
export const MENUS_READ_ON = '2026-11-29'

const everywhere = (by: MenusBy): Menus => ({ en: by, es: by, pt: by, de: by, fr: by })

const either = (senders: ReadonlyArray<string>) => senders.join(' OR ')
const listed = (senders: ReadonlyArray<string>) => senders.join(', ')
const lines = (senders: ReadonlyArray<string>) => senders.join('\n')
const fromEither = (senders: ReadonlyArray<string>) =>
  senders.map((sender) => `from:${sender}`).join(' OR ')

export const PROVIDERS: ReadonlyArray<Provider> = [
  {
    id: 'gmail',
    name: 'Gmail',
    steps: ['checklist.gmail.1', 'checklist.gmail.2', 'checklist.gmail.3', 'checklist.gmail.4'],
    notes: [],
    filter: either,
    settings: 'https://mail.google.com/mail/u/0/#settings/fwdandpop',
    menus: everywhere('others'),
  },
  {
    id: 'outlook',
    name: 'Outlook',
    steps: ['checklist.outlook.1', 'checklist.outlook.2', 'checklist.outlook.3'],
    notes: ['checklist.outlook.note'],
    filter: lines,
    settings: 'https://outlook.live.com/mail/0/options/mail/rules',
    menus: everywhere('others'),
  },
  {
    id: 'icloud',
    name: 'iCloud',
    steps: ['checklist.icloud.1', 'checklist.icloud.2', 'checklist.icloud.3'],
    notes: ['checklist.onePerSender'],
    filter: lines,
    settings: 'https://www.icloud.com/mail',
    menus: {
      ...everywhere('english'),
      en: 'page',
      page: 'https://support.apple.com/guide/icloud/mm6b1a3f8a/icloud',
    },
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    steps: ['checklist.yahoo.1', 'checklist.yahoo.2', 'checklist.yahoo.3'],
    notes: ['checklist.yahoo.note'],
    filter: null,
    settings: 'https://mail.yahoo.com/d/settings/1',
    menus: { ...everywhere('english'), en: 'others' },
  },
  {
    id: 'proton',
    name: 'Proton',
    steps: ['checklist.proton.1', 'checklist.proton.2', 'checklist.proton.3'],
    notes: ['checklist.paid'],
    filter: lines,
    settings: 'https://account.proton.me/u/0/mail/auto-reply',
    menus: {
      ...everywhere('texts'),
      en: 'page',
      page: 'https://proton.me/support/email-forwarding',
    },
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    steps: ['checklist.fastmail.1', 'checklist.fastmail.2', 'checklist.fastmail.3'],
    notes: [],
    filter: fromEither,
    settings: 'https://app.fastmail.com/settings/rules',
    menus: {
      ...everywhere('english'),
      en: 'page',
      page: 'https://www.fastmail.com/help/receive/forward.html',
    },
  },
  {
    id: 'zoho',
    name: 'Zoho',
    steps: ['checklist.zoho.1', 'checklist.zoho.2', 'checklist.zoho.3'],
    notes: ['checklist.zoho.note'],
    filter: listed,
    settings: 'https://mail.zoho.com/zm/#settings/filters',
    menus: {
      ...everywhere('english'),
      en: 'page',
      page: 'https://www.zoho.com/mail/help/filters.html',
    },
  },
]

export function providerOf(id: string): Provider | null {
  return PROVIDERS.find((provider) => provider.id === id) ?? null
}
