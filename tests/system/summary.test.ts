/** The day's summary: once per local date, however often the clock strikes. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTracker, type Tracker } from '../support/harness.ts'
import { purchaseMail } from './mails.ts'

const SUMMARY_CRON = '13,28,43,58 * * * *'
const TICK_CRON = '*/10 * * * *'

let tracker: Tracker
beforeAll(async () => {
  tracker = await startTracker({ settings: { TIME_ZONE: 'Asia/Kathmandu' } })
})
afterAll(() => tracker?.close())

const at = (utc: string) => new Date(`2026-11-${utc}:00Z`)

describe('the summary', () => {
  it('arrives at 23:58 local time with what was spent, once', async () => {
    // 10:30 in New York is 21:15 of the same day in Kathmandu.
    await tracker.sendMail(await purchaseMail({ date: '2026-11-22', time: '10:30' }))
    await tracker.runCron(SUMMARY_CRON, at('22T17:58'))
    expect(tracker.outbox.filter(({ subject }) => subject.includes('November 22'))).toEqual([])
    await tracker.runCron(SUMMARY_CRON, at('22T18:13'))
    await tracker.runCron(SUMMARY_CRON, at('22T18:13'))
    await Promise.all([
      tracker.runCron(SUMMARY_CRON, at('22T18:28')),
      tracker.runCron(TICK_CRON, at('22T18:30')),
    ])
    const sent = tracker.outbox.filter(({ subject }) => subject.includes('November 22'))
    expect(sent).toHaveLength(1)
    expect(sent[0]?.text).toContain('$18.50')
    expect(sent[0]?.text).toContain('Starbucks')
    expect(sent[0]?.html).toContain('$18.50')
    expect(sent[0]?.subject).not.toContain('18.50')
  })

  it('arrives late, and says so, where nothing ran at 23:58', async () => {
    await tracker.runCron(TICK_CRON, at('24T05:00'))
    const sent = tracker.outbox.filter(({ subject }) => subject.includes('November 23'))
    expect(sent).toHaveLength(1)
    expect(sent[0]?.text).toContain('This summary is late')
  })

  it('is in the language and the numbers of whoever it goes to', async () => {
    await tracker.signIn('/', 'es-CO,es;q=0.9,en;q=0.8')
    await tracker.sendMail(await purchaseMail({ date: '2026-11-24', time: '10:30' }))
    await tracker.runCron(SUMMARY_CRON, at('24T18:13'))
    const [sent] = tracker.outbox.filter(({ subject }) => subject.includes('24 de noviembre'))
    expect(sent?.subject).toBe('Tus gastos del martes, 24 de noviembre de 2026')
    const text = (sent?.text ?? '').replace(/[\u00a0\u202f]/g, ' ')
    expect(text).toContain('US$ 18,50 gastados')
    expect(text).toMatch(/US\$ 18,50 {2}Starbucks \(9:15 p\. m\. · Compra · Café y panadería\)/)
    expect(sent?.html).toContain('<html lang="es">')
  })
})

describe('a mail at once', () => {
  /** A payment of now, in the bank's own mail. */
  const today = new Date(Date.now() - 60 * 60_000).toISOString()
  const paid = (who: string, amountMinor: number) =>
    purchaseMail({ who, amountMinor, date: today.slice(0, 10), time: today.slice(11, 16) })
  const mailed = (of: Tracker) => of.outbox.filter(({ subject }) => /^Un pago/.test(subject))

  it('comes right after the bank’s own, in their language, without amount or merchant in its subject', async () => {
    await tracker.signIn('/', 'es-CO,es;q=0.9,en;q=0.8')
    const large = [{ currency: 'USD', amount: '200' }]
    const mailAtOnce = { large, unusual: [], foreign: false }
    const body = JSON.stringify({ mailAtOnce })
    const headers = { 'content-type': 'application/json' }
    const answer = await tracker.apiFetch('/api/settings', { method: 'PATCH', headers, body })
    expect(await answer.json()).toMatchObject({
      mailAtOnce: { large: [{ currency: 'USD', amount: '200.00' }] },
    })
    await tracker.sendMail(await paid('LUMEN TELEVISION', 45_000))
    await tracker.sendMail(await paid('STARBUCKS STORE 05117', 900))
    await vi.waitFor(() => expect(mailed(tracker)).toHaveLength(1), 5000)
    await tracker.runCron(TICK_CRON, new Date())
    const [sent, ...more] = mailed(tracker)
    expect(more).toEqual([])
    expect(sent?.subject).toBe('Un pago grande')
    expect(sent?.text?.replace(/[\u00a0\u202f]/g, ' ')).toMatch(/US\$ 450,00 {2}Lumen Television/)
    expect(sent?.text).toContain('Supera el límite que fijaste.')
    expect(sent?.html).toContain('Lumen Television')
  })
})

describe('a mailer of moods', () => {
  let moody: Tracker
  beforeAll(async () => {
    const services = { OUTBOX: { name: 'local', entrypoint: 'Outbox' } }
    moody = await startTracker({
      workers: [{ name: 'moody', main: 'tests/system/moody.ts', services }],
      bindings: { scheduler: { EMAIL: 'moody' } },
    })
  })
  afterAll(() => moody?.close())

  it('sends a summary that it refused by a later tick, once, and says that it is late', async () => {
    await moody.sendMail(await purchaseMail({ date: '2026-11-22' }))
    await moody.runCron(SUMMARY_CRON, at('22T23:58'))
    expect(moody.outbox).toEqual([])
    await moody.runCron(TICK_CRON, at('23T00:00'))
    await moody.runCron(TICK_CRON, at('23T00:10'))
    expect(moody.outbox).toHaveLength(1)
    expect(moody.outbox[0]?.text).toContain('This summary is late')
    expect(moody.outbox[0]?.text).toContain('$18.50')
  })

  it('is not sent again what nobody knows to have left, and the next one says that it may be missing', async () => {
    moody.outbox.length = 0
    await moody.runCron(SUMMARY_CRON, at('23T23:58'))
    expect(moody.outbox).toHaveLength(1)
    for (const tick of ['24T00:00', '24T00:30', '24T12:00'])
      await moody.runCron(TICK_CRON, at(tick))
    expect(moody.outbox).toHaveLength(1)
    await moody.runCron(SUMMARY_CRON, at('24T23:58'))
    await moody.runCron(SUMMARY_CRON, at('25T23:58'))
    expect(moody.outbox).toHaveLength(3)
    const missing = 'may not have reached you (Monday, November 23, 2026)'
    expect(moody.outbox.map(({ text }) => text?.includes(missing))).toEqual([false, true, false])
  })
})
