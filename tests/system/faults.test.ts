/**
 * What is down, what the sender is told meanwhile, and what is there afterwards. What each fault does to
 * a mail on its way in is `takeIn`'s own test: here, that what comes in stays whole.
 */
import { describe, expect, it } from 'vitest'
import { sharedTracker, startTracker } from '../support/harness.ts'
import { mails, purchaseMail, transactions } from './mails.ts'

describe('the database', () => {
  it('fails half-way: the sender tries again, and nothing is half-written', async () => {
    await using tracker = await sharedTracker()
    const { DB } = await tracker.miniflare.getBindings<{ DB: D1Database }>('gateway')
    const mail = await purchaseMail({ amountMinor: 2500 })
    await DB.exec('alter table ledger_transaction rename to elsewhere')
    try {
      await expect(tracker.sendMail(mail)).rejects.toThrow(/500/)
    } finally {
      await DB.exec('alter table elsewhere rename to ledger_transaction')
    }
    expect(await mails(tracker)).toEqual([])
    expect(await transactions(tracker)).toEqual([])
    await tracker.sendMail(mail)
    expect(await transactions(tracker)).toHaveLength(1)
  })
})

describe('where workers are down', () => {
  it('a mail waits for no label, and none that is brought in is lost', async () => {
    await using tracker = await startTracker({
      workers: [{ name: 'down', main: 'tests/system/down.ts' }],
      bindings: {
        'email-ingest': { LABELER: 'down' },
        labeler: { AI: 'down' },
        gateway: { READER: 'down' },
      },
    })
    const mail = await purchaseMail({ who: 'WHOLEFDS MKT 10266' })

    // The gateway's reader: an import is told to try again, and keeps nothing of it.
    const body = JSON.stringify({ mails: [Buffer.from(mail).toString('base64')] })
    const headers = { 'content-type': 'application/json' }
    const answer = await tracker.apiFetch('/api/imports/mails', { method: 'POST', headers, body })
    expect([answer.status, await answer.json()]).toMatchObject([503, { code: 'unavailable' }])
    const health = await (await tracker.apiFetch('/api/health')).text()
    expect(health).toContain('"name":"reader","status":"wrong"')
    expect(await mails(tracker)).toEqual([])

    // The labeler on the way in; the next tick has one, which knows this merchant without any AI.
    await tracker.sendMail(mail)
    expect(await transactions(tracker)).toMatchObject([{ amount: '18.50', category: null }])
    await tracker.runCron('*/10 * * * *', new Date())
    expect(await transactions(tracker)).toMatchObject([{ category: 'groceries' }])
  })
})
