/** A bank mail goes in, a labelled transaction comes out of the API. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantOf } from '#shared/local-time.ts'
import { extrasOn } from '../../scripts/demo/letters/extras.ts'
import { forwardingConfirmation } from '../../scripts/demo/letters/gmail.ts'
import { toMime } from '../../scripts/demo/mime.ts'
import { sharedTracker, type Tracker } from '../support/harness.ts'
import { mails, purchaseMail, transactions } from './mails.ts'

let tracker: Tracker
beforeAll(async () => {
  tracker = await sharedTracker()
})
afterAll(() => tracker?.close())

/** The transactions that one test's sending added. */
async function added(send: () => Promise<unknown>) {
  const before = new Set((await transactions(tracker)).map(({ id }) => id))
  await send()
  return (await transactions(tracker)).filter(({ id }) => !before.has(id))
}

describe('mail in', () => {
  it('becomes a labelled transaction', async () => {
    const mail = await purchaseMail({ amountMinor: 123450, who: 'WHOLEFDS MKT 10266' })
    const [transaction, ...rest] = await added(() => tracker.sendMail(mail))
    expect(rest).toEqual([])
    expect(transaction).toMatchObject({
      kind: 'purchase',
      amount: '1234.50',
      currency: 'USD',
      merchant: 'WHOLEFDS MKT 10266',
      category: 'groceries',
    })
  })

  it('is one transaction when it comes twice, or twice at once', async () => {
    const mail = await purchaseMail({ amountMinor: 777 })
    expect(
      await added(async () => {
        await tracker.sendMail(mail)
        await tracker.sendMail(mail)
      }),
    ).toHaveLength(1)
    const other = await purchaseMail({ amountMinor: 888 })
    expect(
      await added(() => Promise.all(Array.from({ length: 5 }, () => tracker.sendMail(other)))),
    ).toHaveLength(1)
  })

  it('is one transaction when another mail tells of it again', async () => {
    const again = { amountMinor: 999, time: '11:02' }
    const both = await added(async () => {
      await tracker.sendMail(await purchaseMail(again))
      await tracker.sendMail(await purchaseMail(again))
    })
    expect(both).toHaveLength(1)
  })

  it('is two transactions for two equal purchases minutes apart', async () => {
    const both = await added(async () => {
      await tracker.sendMail(await purchaseMail({ amountMinor: 450, time: '10:02' }))
      await tracker.sendMail(await purchaseMail({ amountMinor: 450, time: '10:07' }))
    })
    expect(both.map(({ amount }) => amount)).toEqual(['4.50', '4.50'])
  })

  it('leaves out what moves no money, and asks where it is not sure', async () => {
    const letters = ['2026-10-03', '2026-10-10', '2026-10-19', '2026-10-25'].flatMap((date) =>
      extrasOn(date).map(({ letter, time }) => ({
        letter,
        sentAt: new Date(instantOf(date, time, 'America/New_York')),
      })),
    )
    expect(letters).toHaveLength(4)
    const written = await added(async () => {
      for (const [index, { letter, sentAt }] of letters.entries()) {
        await tracker.sendMail(await toMime(letter, `extra-${index}`, sentAt))
      }
    })
    expect(written).toEqual([])
    const found = await mails(tracker)
    const outcome = (sender: string) => found.find((mail) => mail.sender?.includes(sender))
    expect(outcome('pugetharborcu')?.status).toBe('review')
    expect(outcome('movimientos-seguros')).toMatchObject({
      status: 'review',
      reason: 'suspicious_sender',
    })
    expect(found.map(({ reason }) => reason)).toEqual(expect.arrayContaining(['otp', 'declined']))
  })

  it('shows the code with which Gmail lets the person finish setting up', async () => {
    const letter = forwardingConfirmation(tracker.forwardTo)
    await tracker.sendMail(await toMime(letter, 'confirmation', new Date()))
    const cookie = await tracker.signIn()
    const page = await fetch(new URL('/', tracker.url), { headers: { cookie } })
    expect(await page.text()).toContain('420617358')
  })

  it('is refused for good where the address is unknown', async () => {
    const mail = await purchaseMail({ amountMinor: 31337 })
    const delivery = await tracker.sendMail(mail, { to: 'somebody@expenses.localhost' })
    expect(delivery.rejected).toMatch(/no mailbox/)
    expect((await transactions(tracker)).map(({ amount }) => amount)).not.toContain('313.37')
  })
})
