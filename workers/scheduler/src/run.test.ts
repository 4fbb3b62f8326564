import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LabelerRpc } from '#shared/label.ts'
import type { LedgerRpc } from '#shared/ledger.ts'
import { addDays, localDateTime } from '#shared/local-time.ts'
import type { Outlook } from '#shared/outlook.ts'
import type { SummaryTime } from '#shared/summary-times.ts'
import { summaryDueAt } from './due.ts'
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
const TICK_CRON = '*/10 * * * *'

const ANA = 'ana@example.com'

/** The part of the ledger's contract that decides which summary is sent. */
class Days {
  readonly sent: Array<string> = []
  readonly attempts = new Map<string, number>()
  readonly notes: Array<string> = []
  readonly claimed = new Set<string>()
  unconfirmed: Array<string> = []
  isTaken = false
  timeZone: string
  people = [ANA]
  /** The day that each is owed next. */
  readonly next = new Map<string, string>()
  readonly #first: string

  constructor(timeZone: string, firstDay: string) {
    this.timeZone = timeZone
    this.#first = firstDay
  }

  owed(person: string): string {
    return this.next.get(person) ?? this.#first
  }

  rpc(): LedgerRpc {
    return {
      calibration: async () => null,
      known: async () => ({ trusted: { own: [], admitted: [] }, wordings: [], homeCurrency: null }),
      settings: async () => ({
        timeZone: this.timeZone,
        refundMonth: 'purchase',
        homeCurrency: null,
        forwardTo: 'mail@example.com',
      }),
      summaryReaders: async () => {
        const { timeZone } = this
        const reader = { every: ['day'] satisfies Array<SummaryTime>, timeZone }
        return {
          timeZone,
          readers: this.people.map((person) => ({ ...reader, person, to: person })),
        }
      },
      claimSummary: async (person, upTo) => {
        const localDate = this.owed(person)
        if (this.claimed.has(person) || localDate > upTo) return { summary: null, retryAt: null }
        this.claimed.add(person)
        const attempts = this.attempts.get(person + localDate) ?? 0
        const summary = { person, localDate, attempts, unconfirmed: this.unconfirmed }
        return { summary, retryAt: null }
      },
      summarySending: async () => {
        this.notes.push('sending')
        return !this.isTaken
      },
      summarySent: async ({ person, localDate }) => {
        this.notes.push('sent')
        this.sent.push(localDate)
        this.claimed.delete(person)
        this.next.set(person, addDays(localDate, 1))
      },
      summaryFailed: async ({ person, localDate }) => {
        this.notes.push('failed')
        this.claimed.delete(person)
        const key = person + localDate
        this.attempts.set(key, (this.attempts.get(key) ?? 0) + 1)
      },
      daySummary: async ({ localDate }) => ({
        localDate,
        timeZone: this.timeZone,
        locale: 'en',
        totals: [],
        byCategory: [],
        transactions: [],
        mailsToReview: 0,
        putAside: { count: 0, mails: [] },
        outlook: NOTHING_MORE,
        labelsToReview: 0,
      }),
      unlabelled: async () => [],
      saveLabels: async () => {},
      rereadOutdated: async () => 0,
      lookForLinks: async () => true,
      lookForRecurring: async () => true,
      tellWebhooks: async () => true,
      claimNotification: async () => ({ notification: null, isPending: false }),
      notificationSending: async () => true,
      notificationSent: async () => {},
      notificationFailed: async () => {},
      ratesWanted: async () => null,
      saveRates: async () => {},
      purge: async () => 0,
      backupDue: async () => false,
      noteBackup: async () => {},
      backupState: async () => ({ migration: null, tables: [], mark: '' }),
      backupRows: async () => ({ rows: [], next: null, mark: '' }),
      quiet: async () => ({ generation: 0, isQuiet: false }),
      settle: async () => {},
      admits: async () => true,
      record: async () => ({ status: 'recorded', mailId: 'm', written: 0 }),
      personLabels: async () => ({ version: '0', labels: [] }),
      vectors: async () => [],
      saveVectors: async () => {},
    }
  }
}

const labeler: LabelerRpc = { label: async () => [], embedPending: async () => 0 }

type Sent = { subject: string; late: boolean; text: string }

function world(timeZone: string, firstDay: string) {
  const days = new Days(timeZone, firstDay)
  const mails: Array<Sent> = []
  const outage = { on: false }
  const env: SchedulerEnv = {
    LEDGER: days.rpc(),
    LABELER: labeler,
    SUMMARY_FROM: 'tracker@example.com',
    EMAIL: {
      send: async (mail) => {
        days.notes.push('mail')
        if (outage.on) throw Object.assign(new Error('down'), { code: 'E_DELIVERY_FAILED' })
        mails.push({
          subject: mail.subject,
          late: mail.text?.includes('This summary is late') ?? false,
          text: mail.text ?? '',
        })
        return { messageId: 'x' }
      },
    },
  }
  return { days, mails, outage, env }
}

/** Every run of both triggers in a span of time, in order. */
function triggers(from: number, to: number) {
  const runs: Array<{ cron: string; scheduledTime: number }> = []
  for (let at = Math.ceil(from / MINUTE) * MINUTE; at < to; at += MINUTE) {
    const minute = new Date(at).getUTCMinutes()
    if (minute % 10 === 0) runs.push({ cron: TICK_CRON, scheduledTime: at })
    if ([13, 28, 43, 58].includes(minute)) runs.push({ cron: SUMMARY_CRON, scheduledTime: at })
  }
  return runs
}

let lines: Array<string>
beforeEach(() => {
  lines = []
  const keep = (line: string) => lines.push(line)
  vi.spyOn(console, 'info').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
})
afterEach(() => vi.restoreAllMocks())

describe('the summary', () => {
  it('goes out once at 23:58, whatever is replayed', async () => {
    const { env, mails, days } = world('Asia/Kathmandu', '2026-11-21')
    const runs = triggers(Date.parse('2026-11-21T12:00Z'), Date.parse('2026-11-22T18:13Z'))
    for (const trigger of runs) {
      await run(env, trigger)
      await run(env, trigger)
    }
    expect(days.sent).toEqual(['2026-11-21'])
    await run(env, { cron: SUMMARY_CRON, scheduledTime: Date.parse('2026-11-22T18:13Z') })
    expect(mails).toMatchObject([
      { subject: 'Your spending on Saturday, November 21, 2026', late: false },
      { subject: 'Your spending on Sunday, November 22, 2026', late: false },
    ])
  })

  it('is noted as leaving before it leaves, so that nobody sends it again after a crash', async () => {
    const { env, days } = world('America/Bogota', '2026-11-22')
    await run(env, { cron: SUMMARY_CRON, scheduledTime: Date.parse('2026-11-23T04:58Z') })
    expect(days.notes).toEqual(['sending', 'mail', 'sent'])
  })

  it('is given back where it was refused, and not where nobody answered', async () => {
    for (const [error, notes] of [
      [Object.assign(new Error(), { code: 'E_RATE_LIMIT_EXCEEDED' }), ['sending', 'failed']],
      [new Error('Network connection lost.'), ['sending']],
    ] as const) {
      const { env, days } = world('America/Bogota', '2026-11-22')
      env.EMAIL = { send: () => Promise.reject(error) }
      await run(env, { cron: SUMMARY_CRON, scheduledTime: Date.parse('2026-11-23T04:58Z') })
      expect(days.notes).toEqual(notes)
    }
    expect(lines.join()).toContain('NO_ANSWER')
  })

  it('says which summary before it may be missing', async () => {
    const { env, days, mails } = world('America/Bogota', '2026-11-22')
    days.unconfirmed = ['2026-11-21']
    await run(env, { cron: SUMMARY_CRON, scheduledTime: Date.parse('2026-11-23T04:58Z') })
    expect(mails[0]?.text).toContain('may not have reached you (Saturday, November 21, 2026)')
  })

  it('is left to whoever claimed it while it was made', async () => {
    const { env, days, mails } = world('America/Bogota', '2026-11-22')
    days.isTaken = true
    await run(env, { cron: SUMMARY_CRON, scheduledTime: Date.parse('2026-11-23T04:58Z') })
    expect(mails).toEqual([])
    expect(days.sent).toEqual([])
  })

  it('is sent by the next tick after a failure, and says that it is late', async () => {
    const { env, mails, outage } = world('America/Bogota', '2026-11-22')
    outage.on = true
    await run(env, { cron: SUMMARY_CRON, scheduledTime: Date.parse('2026-11-23T04:58Z') })
    expect(mails).toEqual([])
    expect(lines.join()).toContain('"job":"summary","error":"SendError","code":"E_DELIVERY_FAILED"')
    outage.on = false
    await run(env, { cron: TICK_CRON, scheduledTime: Date.parse('2026-11-23T05:00Z') })
    expect(mails).toMatchObject([
      { subject: 'Your spending on Sunday, November 22, 2026', late: true },
    ])
  })

  it('that one person cannot be sent keeps no other from theirs, and is tried again for that one alone', async () => {
    const { env, days, mails } = world('America/Bogota', '2026-11-22')
    days.people = ['moved@example.com', ANA, 'ben@example.com']
    const { send } = env.EMAIL
    const to: Array<unknown> = []
    let hasMoved = true
    env.EMAIL = {
      send: (mail) => {
        if (hasMoved && mail.to === 'moved@example.com') {
          throw Object.assign(new Error(), { code: 'E_RECIPIENT_NOT_ALLOWED' })
        }
        to.push(mail.to)
        return send(mail)
      },
    }
    await run(env, { cron: SUMMARY_CRON, scheduledTime: Date.parse('2026-11-23T04:58Z') })
    expect(to).toEqual([ANA, 'ben@example.com'])
    expect(lines.join()).toContain('E_RECIPIENT_NOT_ALLOWED')
    hasMoved = false
    await run(env, { cron: TICK_CRON, scheduledTime: Date.parse('2026-11-23T05:00Z') })
    expect(to).toEqual([ANA, 'ben@example.com', 'moved@example.com'])
    expect(mails.map(({ late }) => late)).toEqual([false, false, true])
  })

  it('catches up with the days that nothing ran on', async () => {
    const { env, mails } = world('America/Bogota', '2026-11-19')
    await run(env, { cron: TICK_CRON, scheduledTime: Date.parse('2026-11-22T15:00Z') })
    expect(mails.map(({ subject, late }) => [subject.slice(17), late])).toEqual([
      ['Thursday, November 19, 2026', true],
      ['Friday, November 20, 2026', true],
      ['Saturday, November 21, 2026', true],
    ])
  })

  it('tells the person what to do where Cloudflare refuses the address', async () => {
    const { env } = world('America/Bogota', '2026-11-22')
    const refuse = () => {
      throw Object.assign(new Error('to ana@example.com'), { code: 'E_RECIPIENT_NOT_ALLOWED' })
    }
    env.EMAIL = { send: refuse }
    await run(env, { cron: SUMMARY_CRON, scheduledTime: Date.parse('2026-11-23T04:58Z') })
    expect(lines.join()).toMatch(/E_RECIPIENT_NOT_ALLOWED.*verify the address/)
    expect(lines.join()).not.toContain('ana@')
  })

  it('names the missing setting and sends nothing half-configured', async () => {
    const { env, mails } = world('America/Bogota', '2026-11-22')
    env.SUMMARY_FROM = ''
    await run(env, { cron: SUMMARY_CRON, scheduledTime: Date.parse('2026-11-23T04:58Z') })
    expect(mails).toEqual([])
    expect(lines.join()).toContain('SUMMARY_FROM')
  })

  it('is sent once per local date, in order and never early: any zone, outages, missed runs', async () => {
    const hard = [
      'Pacific/Apia',
      'America/Nuuk',
      'America/St_Johns',
      'Pacific/Chatham',
      'Asia/Tokyo',
    ]
    const zone = fc.oneof(
      fc.constantFrom(...hard),
      fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
    )
    const start = fc.constantFrom(
      '2011-12-28',
      '2010-11-05',
      '2025-03-28',
      '2025-10-24',
      '2026-11-20',
    )
    const fate = fc.constantFrom('run', 'run', 'run', 'twice', 'missed', 'outage')
    await fc.assert(
      fc.asyncProperty(
        zone,
        zone,
        start,
        fc.array(fate, { minLength: 30, maxLength: 30 }),
        async (firstZone, secondZone, firstDay, fates) => {
          const { env, mails, days, outage } = world(firstZone, firstDay)
          const from = Date.parse(`${firstDay}T00:00Z`)
          const runs = triggers(from, from + 4 * 24 * 60 * MINUTE)
          for (const [index, trigger] of runs.entries()) {
            if (index === runs.length >> 1) days.timeZone = secondZone
            const before = days.sent.length
            const what = fates[index % fates.length]
            outage.on = what === 'outage'
            if (what !== 'missed') await run(env, trigger)
            if (what === 'twice') await run(env, trigger)
            const clock = localDateTime(
              new Date(trigger.scheduledTime).toISOString(),
              days.timeZone,
            )
            for (const date of days.sent.slice(before)) {
              expect(clock.date > date || clock.time >= '23:58').toBe(true)
            }
          }
          const expected = days.sent.map((_, index) => addDays(firstDay, index))
          expect(days.sent).toEqual(expected)
          const lived = days.sent.filter(
            (date) => summaryDueAt(date, { ledger: secondZone, reader: secondZone }) !== null,
          )
          expect(mails.length).toBeGreaterThanOrEqual(lived.length - 1)
          expect(days.sent.length).toBeGreaterThanOrEqual(2)
        },
      ),
      { numRuns: 25 },
    )
  })
})

const label = {
  category: 'coffee',
  group: 'dining',
  decision: 'auto',
  confidence: 0.9,
  evidence: 'exact',
  nearest: 'Corner Bakery',
  why: { code: 'taught' },
  name: 'Corner Bakery',
  merchantKey: 'corner bakery',
  version: 'v2',
} as const

describe('the tick', () => {
  it('labels what is unlabelled with the labeler of now', async () => {
    const { env } = world('America/Bogota', '2026-11-22')
    env.LABELER = { ...labeler, label: async (requests) => requests.map(() => label) }
    const request = { merchant: 'CORNER BAKERY', kind: 'purchase', mcc: null } as const
    const waiting = [{ ...request, ids: ['t1', 't2'] }]
    const versions: Array<string | null> = []
    const saved: Array<unknown> = []
    env.LEDGER.unlabelled = async (version) => {
      versions.push(version)
      return waiting.splice(0)
    }
    env.LEDGER.saveLabels = async (labels) => void saved.push(...labels)
    await run(env, { cron: TICK_CRON, scheduledTime: Date.parse('2026-11-22T15:00Z') })
    expect(versions).toEqual(['v2', 'v2'])
    expect(saved).toEqual([{ ids: ['t1', 't2'], label }])
  })

  it('asks the labeler once for a line, however many transactions have it', async () => {
    const { env } = world('America/Bogota', '2026-11-22')
    const asked: Array<string | null> = []
    env.LABELER = {
      ...labeler,
      label: async (requests) => {
        asked.push(...requests.map(({ merchant }) => merchant))
        return requests.map(() => label)
      },
    }
    const of = (merchant: string, ...ids: Array<string>) => {
      return { merchant, kind: 'purchase', mcc: null, ids } as const
    }
    // The bakery has more than the ledger writes at once.
    const answers = [[of('BAKERY', 't1', 't2'), of('BAR', 't3')], [of('BAKERY', 't4')]]
    const saved: Array<string> = []
    env.LEDGER.unlabelled = async () => answers.shift() ?? []
    env.LEDGER.saveLabels = async (labels) => void saved.push(...labels.flatMap(({ ids }) => ids))
    await run(env, { cron: TICK_CRON, scheduledTime: Date.parse('2026-11-22T15:00Z') })
    // The first only tells the version.
    expect(asked).toEqual([null, 'BAKERY', 'BAR'])
    expect(saved).toEqual(['t1', 't2', 't3', 't4'])
  })

  it('does every other job where one fails, and logs no word of the error', async () => {
    const { env, mails } = world('America/Bogota', '2026-11-21')
    const ran: Array<string> = []
    env.LABELER = {
      label: async () => {
        throw new Error('CORNER BAKERY 45.00')
      },
      embedPending: async () => {
        throw new Error('AI down')
      },
    }
    env.LEDGER.rereadOutdated = async () => ran.push('reread')
    env.LEDGER.purge = async () => ran.push('purge')
    await run(env, { cron: TICK_CRON, scheduledTime: Date.parse('2026-11-22T15:00Z') })
    expect(ran).toEqual(['reread', 'purge'])
    expect(mails).toHaveLength(1)
    expect(lines.filter((line) => line.includes('job_failed'))).toHaveLength(2)
    expect(lines.join()).not.toContain('BAKERY')
  })
})
