/** What is set up already, what is next, and what is wrong where something does not come. */
import type { PlainKey } from '#shared/i18n/translate.ts'
import { t } from '../../language.ts'
import type { LedgerStore, Setup } from '../../ledger/store.ts'

/** In the order in which they are done. */
export const STEPS = [
  'address',
  'forwarding',
  'code',
  'mail',
  'test',
  'alerts',
  'import',
  'budget',
] as const
export type StepName = (typeof STEPS)[number]

export type Step = {
  name: StepName
  isDone: boolean
  /** Why it does not come, the likeliest first; empty while it is too early to say. */
  trouble: ReadonlyArray<PlainKey>
}

export type Facts = {
  setup: Setup
  /** UTC instants of the newest of each; null: there is none. */
  confirmationAt: string | null
  mailAt: string | null
  testAt: string | null
  /** Something was recorded from a mail. */
  hasRecorded: boolean
  /** Mails that the person has to read. */
  waiting: number
  hasImport: boolean
  hasBudget: boolean
  now: string
}

/** Milliseconds after which something that was said to be done should have come. */
const PATIENCE = 10 * 60_000

export function stepsOf(facts: Facts): ReadonlyArray<Step> {
  const { setup, confirmationAt, mailAt } = facts
  const isLate =
    setup.forwardedAt !== null && Date.parse(facts.now) - Date.parse(setup.forwardedAt) > PATIENCE
  const hasMail = facts.hasRecorded || facts.testAt !== null
  // A mail after the provider's code: forwarding works, whoever confirmed it.
  const isConfirmed = hasMail || (mailAt ?? '') > (confirmationAt ?? mailAt ?? '')
  const isForwarding = setup.forwardedAt !== null || confirmationAt !== null || hasMail
  const isTicked = (name: StepName) => setup.ticked.includes(name)
  const nothing: ReadonlyArray<PlainKey> = [
    'checklist.trouble.address',
    'checklist.trouble.unconfirmed',
    'checklist.trouble.filter',
  ]
  const done: Record<StepName, boolean> = {
    address: isForwarding,
    forwarding: isForwarding,
    code: isConfirmed,
    mail: facts.hasRecorded,
    test: facts.testAt !== null || facts.hasRecorded || isTicked('test'),
    alerts: isTicked('alerts'),
    import: facts.hasImport || isTicked('import'),
    budget: facts.hasBudget || isTicked('budget'),
  }
  const trouble: Partial<Record<StepName, ReadonlyArray<PlainKey>>> = {
    code: isLate && confirmationAt === null && mailAt === null ? nothing : [],
    mail: isLate
      ? facts.waiting > 0
        ? ['checklist.trouble.waiting']
        : ['checklist.trouble.quiet', 'checklist.trouble.filter', 'checklist.trouble.unconfirmed']
      : [],
  }
  return STEPS.map((name) => ({
    name,
    isDone: done[name],
    trouble: done[name] ? [] : (trouble[name] ?? []),
  }))
}

/** Reads what the checklist needs to know, beside what a page knows already. */
export async function factsOf(
  ledger: LedgerStore,
  known: Pick<Facts, 'setup' | 'waiting' | 'now'>,
): Promise<Facts> {
  const one = { cursor: null, limit: 1 }
  const [confirmations, mails, tests, recorded, imports, budgets] = await Promise.all([
    ledger.mails.forwardingConfirmations(),
    ledger.mails.list({}, one),
    ledger.mails.list({ q: t('checklist.test.subject') }, one),
    ledger.mails.list({ status: 'recorded' }, one),
    ledger.imports.list(),
    ledger.budgets.list(),
  ])
  return {
    ...known,
    confirmationAt: confirmations[0]?.receivedAt ?? null,
    mailAt: mails.items[0]?.receivedAt ?? null,
    testAt: tests.items[0]?.receivedAt ?? null,
    hasRecorded: recorded.items.length > 0,
    hasImport: imports.length > 0,
    hasBudget: budgets.length > 0,
  }
}
