/** How often a month of ticks, mails and summaries wakes a database that sleeps when nobody asks it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LedgerRpc, SummaryReader } from '#shared/ledger.ts'
import { addDays } from '#shared/local-time.ts'
import type { Outlook } from '#shared/outlook.ts'
import { changed, isQuiet, NOT_QUIET, settled } from '#shared/quiet.ts'
import type { SchedulerEnv } from './env.ts'
import { run, SUMMARY_CRON } from './run.ts'

const NOTHING_MORE: Outlook = {
  about: ['day'],
  periods: [],
  month: [],
  budgets: [],
  due: { days: 3, lines: [] },
  duplicatesToReview: 0,
  putAsideFrom: null,
}

const MINUTE = 60_000
const ZONE = 'America/Bogota'
/** Bogota has no summer time, so its clock is this far behind. */
const BEHIND_MS = 5 * 60 * MINUTE
const BEGIN = Date.parse('2026-11-01T05:00:00Z')
const BEGIN_DAY = '2026-11-01'
const DAYS = 30

/** Azure's shortest: a serverless database pauses after so long without a question. */
const PAUSE_MS = 15 * MINUTE
/** What it costs while it is awake: the least that a serverless database can be set to. */
const VCORES = 0.5
const FREE_VCORE_SECONDS = 100_000

function reader(person: string, timeZone = ZONE): SummaryReader {
  return { person, to: person, every: ['day'], timeZone }
}

beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

/** A ledger that notes when its database was asked. `keepsQuiet`: as on Azure SQL, and not as on D1. */
function ledgerThat(keepsQuiet: boolean, readers: Array<SummaryReader>) {
  const asked: Array<number> = []
  const clock = { now: BEGIN }
  let state = NOT_QUIET
  const owed = new Map<string, string>()
  let unlabelled = 0
  const query = <T>(answer: T): Promise<T> => {
    asked.push(clock.now)
    return Promise.resolve(answer)
  }
  const rpc: Partial<LedgerRpc> = {
    quiet: async (now) => ({
      generation: state.generation,
      isQuiet: keepsQuiet && isQuiet(state, now),
    }),
    settle: async (generation, until) => {
      state = settled(state, generation, until)
    },
    summaryReaders: () => query({ timeZone: ZONE, readers }),
    unlabelled: () =>
      query(Array(unlabelled).fill({ id: 't', merchant: 'TEA', kind: 'purchase', mcc: null })),
    saveLabels: () => {
      unlabelled = 0
      return query(undefined)
    },
    rereadOutdated: () => query(0),
    lookForLinks: () => query(true),
    lookForRecurring: () => query(true),
    tellWebhooks: () => query(true),
    claimNotification: () => query({ notification: null, isPending: false }),
    ratesWanted: () => query(null),
    purge: () => query(0),
    claimSummary: (person, upTo) => {
      const localDate = owed.get(person) ?? BEGIN_DAY
      const isOwed = localDate <= upTo
      const summary = isOwed ? { person, localDate, attempts: 0, unconfirmed: [] } : null
      return query({ summary, retryAt: null })
    },
    daySummary: ({ localDate }) =>
      query({
        ...{
          localDate,
          timeZone: ZONE,
          locale: 'en',
          totals: [],
          byCategory: [],
          transactions: [],
        },
        ...{
          mailsToReview: 0,
          labelsToReview: 0,
          putAside: { count: 0, mails: [] },
          outlook: NOTHING_MORE,
        },
      }),
    summarySending: () => query(true),
    summarySent: ({ person, localDate }) => {
      owed.set(person, addDays(localDate, 1))
      return query(undefined)
    },
  }
  return {
    rpc: rpc as LedgerRpc,
    asked,
    clock,
    /** A mail; without its label, the labeler was down and a tick has to label it. */
    mail(isLabelled: boolean) {
      query(null)
      if (isLabelled) return
      unlabelled += 1
      state = changed(state)
    },
  }
}

async function month(
  keepsQuiet: boolean,
  mails: Record<string, boolean>,
  { days = DAYS, readers = [reader('ana@example.com')] } = {},
) {
  const ledger = ledgerThat(keepsQuiet, readers)
  const sent: Array<string> = []
  const env: SchedulerEnv = {
    LEDGER: ledger.rpc,
    LABELER: {
      label: async (requests) => requests.map(() => ({ version: '1' }) as never),
      embedPending: async () => 0,
    },
    SUMMARY_FROM: 'tracker@example.com',
    EMAIL: {
      send: async () => {
        sent.push(clockIn(ledger.clock.now))
        return { messageId: 'x' }
      },
    },
  }
  for (let at = BEGIN; at < BEGIN + days * 1440 * MINUTE; at += MINUTE) {
    ledger.clock.now = at
    const time = clockIn(at)
    const minute = new Date(at).getUTCMinutes()
    const mail = mails[time]
    if (mail !== undefined) ledger.mail(mail)
    if (minute % 10 === 0) await run(env, { cron: '*/10 * * * *', scheduledTime: at })
    if ([13, 28, 43, 58].includes(minute)) await run(env, { cron: SUMMARY_CRON, scheduledTime: at })
  }
  return { sent, ...awake(ledger.asked) }
}

function clockIn(at: number): string {
  return new Date(at - BEHIND_MS).toISOString().slice(11, 16)
}

/** How often it woke, and what that costs. */
function awake(asked: ReadonlyArray<number>): { wakes: number; vcoreSeconds: number } {
  let wakes = 0
  let awakeMs = 0
  let until = 0
  for (const at of asked) {
    if (at > until) wakes += 1
    awakeMs += at + PAUSE_MS - Math.max(at, until)
    until = at + PAUSE_MS
  }
  return { wakes, vcoreSeconds: (awakeMs / 1000) * VCORES }
}

const MAILS = { '08:12': true, '13:05': true, '19:44': true }

test('three mails and a summary a day wake it four times, which the free offer has room for', async () => {
  const { wakes, vcoreSeconds, sent } = await month(true, MAILS)
  expect(sent).toEqual(Array(DAYS).fill('23:58'))
  expect(wakes).toBeLessThanOrEqual(4 * DAYS + 1)
  expect(vcoreSeconds).toBeLessThan(0.6 * FREE_VCORE_SECONDS)
})

test('a mail without its label is labelled by the next tick, and then it is quiet again', async () => {
  const { wakes, vcoreSeconds, sent } = await month(true, { ...MAILS, '13:05': false })
  expect(sent).toHaveLength(DAYS)
  expect(wakes).toBeLessThanOrEqual(4 * DAYS + 1)
  expect(vcoreSeconds).toBeLessThan(FREE_VCORE_SECONDS)
})

test('without it, the ticks alone would use the offer up thirteen times', async () => {
  const { wakes, vcoreSeconds } = await month(false, {}, { days: 3 })
  expect(wakes).toBe(1)
  expect(vcoreSeconds * 10).toBeGreaterThan(12 * FREE_VCORE_SECONDS)
})

test('a household of three by two clocks wakes it once more a day', async () => {
  const people = [reader('ana@example.com'), reader('ben@example.com')]
  const readers = [...people, reader('eva@example.com', 'Europe/Madrid')]
  const { wakes, vcoreSeconds, sent } = await month(true, MAILS, { readers })
  // In Madrid 23:58 is 17:58 in Bogota, and of the month's last day after it.
  expect(sent).toEqual(Array(DAYS).fill(['17:58', '23:58', '23:58']).flat().slice(1))
  expect(wakes).toBeLessThanOrEqual(5 * DAYS + 1)
  expect(vcoreSeconds).toBeLessThan(0.75 * FREE_VCORE_SECONDS)
})
