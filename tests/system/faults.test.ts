/** What is down, what the sender is told meanwhile, and what is there afterwards. */
import { describe, expect, it } from 'vitest'
import { startTracker } from '../support/harness.ts'
import { mails, purchaseMail, transactions } from './mails.ts'

const DOWN = {
  config: {
    name: 'down',
    main: 'tests/system/down.ts',
    compatibility_date: '2026-11-01',
  },
}

describe('the database', () => {
  it('fails half-way: the sender tries again, and nothing is half-written', async () => {
    await using tracker = await startTracker()
    const { DB } = await tracker.server.getWorker<{ DB: D1Database }>('gateway').getEnv()
    const mail = await purchaseMail({ amountMinor: 2500 })
    await DB.exec('alter table ledger_transaction rename to elsewhere')
    await expect(tracker.sendMail(mail)).rejects.toThrow(/500/)
    await DB.exec('alter table elsewhere rename to ledger_transaction')
    expect(await mails(tracker)).toEqual([])
    expect(await transactions(tracker)).toEqual([])
    await tracker.sendMail(mail)
    expect(await transactions(tracker)).toHaveLength(1)
  })

  it('is out of reach: nothing is taken that is not kept', async () => {
    await using tracker = await startTracker({
      workers: [DOWN],
      bindings: { 'email-ingest': { LEDGER: 'down' } },
    })
    await expect(tracker.sendMail(await purchaseMail())).rejects.toThrow(/500/)
    expect(await mails(tracker)).toEqual([])
  })
})

describe('the reader', () => {
  it('is down: nothing is taken that is not kept, and a mail that is brought in is not lost', async () => {
    await using tracker = await startTracker({
      workers: [DOWN],
      bindings: { 'email-ingest': { READER: 'down' }, gateway: { READER: 'down' } },
    })
    const mail = await purchaseMail()
    await expect(tracker.sendMail(mail)).rejects.toThrow(/500/)
    const body = JSON.stringify({ mails: [Buffer.from(mail).toString('base64')] })
    const headers = { 'content-type': 'application/json' }
    const answer = await tracker.apiFetch('/api/imports/mails', { method: 'POST', headers, body })
    expect([answer.status, await answer.json()]).toMatchObject([503, { code: 'unavailable' }])
    const health = await (await tracker.apiFetch('/api/health')).text()
    expect(health).toContain('"name":"reader","status":"wrong"')
    expect(await mails(tracker)).toEqual([])
  })
})

describe('the labeler', () => {
  it('is down: the mail is recorded without a label, which a later tick adds', async () => {
    await using tracker = await startTracker({
      workers: [DOWN],
      bindings: { 'email-ingest': { LABELER: 'down' } },
    })
    await tracker.sendMail(await purchaseMail({ who: 'WHOLEFDS MKT 10266' }))
    expect(await transactions(tracker)).toMatchObject([{ category: null }])
    await tracker.runCron('*/10 * * * *', new Date())
    expect(await transactions(tracker)).toMatchObject([{ category: 'groceries' }])
  })

  it('is slow: the mail does not wait for it', async () => {
    await using tracker = await startTracker({
      workers: [{ config: { ...DOWN.config, name: 'slow', main: 'tests/system/slow.ts' } }],
      bindings: { 'email-ingest': { LABELER: 'slow' } },
    })
    await tracker.sendMail(await purchaseMail())
    expect(await transactions(tracker)).toMatchObject([{ amount: '18.50', category: null }])
  })

  it('has no AI: what needs none is labelled all the same', async () => {
    await using tracker = await startTracker({
      workers: [DOWN],
      bindings: { labeler: { AI: 'down' } },
    })
    await tracker.sendMail(await purchaseMail({ who: 'WHOLEFDS MKT 10266' }))
    expect(await transactions(tracker)).toHaveLength(1)
    await tracker.runCron('*/10 * * * *', new Date())
    expect(await transactions(tracker)).toMatchObject([{ category: 'groceries' }])
  })
})
