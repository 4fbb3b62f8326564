/** The mail providers that have a page of their own: what each can do, and how its filters are written. */
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
  menus: Menus
}

/**
 * Where the names of its menus come from: the provider's own help page, how-tos of others, or memory.
 * `readOn`: the local date on which a stored copy of it was read, in English; nobody clicked through it.
 */
export type Menus =
  | { by: 'provider'; page: string; readOn: string }
  | { by: 'others'; readOn: string }
  | { by: 'memory' }

const READ_ON = '2026-11-29'
const ownPage = (page: string): Menus => ({ by: 'provider', page, readOn: READ_ON })

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
    menus: { by: 'others', readOn: READ_ON },
  },
  {
    id: 'outlook',
    name: 'Outlook',
    steps: ['checklist.outlook.1', 'checklist.outlook.2', 'checklist.outlook.3'],
    notes: ['checklist.outlook.note'],
    filter: lines,
    menus: { by: 'memory' },
  },
  {
    id: 'icloud',
    name: 'iCloud',
    steps: ['checklist.icloud.1', 'checklist.icloud.2', 'checklist.icloud.3'],
    notes: ['checklist.onePerSender'],
    filter: lines,
    menus: ownPage('https://support.apple.com/guide/icloud/mm6b1a3f8a/icloud'),
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    steps: ['checklist.yahoo.1', 'checklist.yahoo.2', 'checklist.yahoo.3'],
    notes: ['checklist.yahoo.note'],
    filter: null,
    menus: { by: 'others', readOn: READ_ON },
  },
  {
    id: 'proton',
    name: 'Proton',
    steps: ['checklist.proton.1', 'checklist.proton.2', 'checklist.proton.3'],
    notes: ['checklist.paid'],
    filter: lines,
    menus: ownPage('https://proton.me/support/email-forwarding'),
  },
  {
    id: 'fastmail',
    name: 'Fastmail',
    steps: ['checklist.fastmail.1', 'checklist.fastmail.2', 'checklist.fastmail.3'],
    notes: [],
    filter: fromEither,
    menus: ownPage('https://www.fastmail.com/help/receive/forward.html'),
  },
  {
    id: 'zoho',
    name: 'Zoho',
    steps: ['checklist.zoho.1', 'checklist.zoho.2', 'checklist.zoho.3'],
    notes: ['checklist.zoho.note'],
    filter: listed,
    menus: ownPage('https://www.zoho.com/mail/help/filters.html'),
  },
]

export function providerOf(id: string): Provider | null {
  return PROVIDERS.find((provider) => provider.id === id) ?? null
}
