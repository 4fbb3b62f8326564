/** The person makes another address theirs, and forwards from it by hand. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FORWARDED, mail, passFor, RECEIVED, SUBJECT } from '../attacks/mails/build.ts'
import { startTracker, type Tracker } from '../support/harness.ts'
import { mails } from './mails.ts'

const OWN = 'ana.work@mail.example'

let tracker: Tracker
beforeAll(async () => {
  tracker = await startTracker({ settings: { VERIFY_SENDERS: 'yes' } })
})
afterAll(() => tracker?.close())

const forwarded = () =>
  mail({
    trace: [RECEIVED, passFor('mail.example')],
    from: `Ana <${OWN}>`,
    subject: `Fwd: ${SUBJECT}`,
    type: 'text/plain',
    body: FORWARDED,
  })

it('is theirs by the code that is mailed there, and what waited is read then', async () => {
  const cookie = await tracker.signIn()
  const origin = tracker.url.origin
  const post = (path: string, fields: Record<string, string>, headers = {}) =>
    fetch(new URL(path, tracker.url), {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin, ...headers },
      body: new URLSearchParams(fields),
    })
  await tracker.sendMail(forwarded())
  expect((await mails(tracker))[0]).toMatchObject({ reason: 'unknown_forwarder' })

  expect((await post('/settings/addresses/ask', { address: 'no address' })).status).toBe(400)
  expect((await post('/settings/addresses/ask', { address: OWN })).status).toBe(303)
  const [sent] = tracker.outbox
  expect(sent).toMatchObject({ to: OWN })
  const code = /\d{8}/.exec(sent?.text ?? '')?.[0] ?? ''
  // A token opens no door.
  const bearer = { cookie: '', authorization: `Bearer ${await tracker.token()}` }
  expect((await post('/settings/addresses/confirm', { address: OWN, code }, bearer)).status).toBe(
    403,
  )
  const wrong = await post('/settings/addresses/confirm', { address: OWN, code: '00000000' })
  expect(wrong.status).toBe(400)
  const right = await post('/settings/addresses/confirm', { address: OWN, code })
  expect(right.status).toBe(303)
  const page = await fetch(new URL('/settings/mail', tracker.url), { headers: { cookie } })
  expect(await page.text()).toMatch(/ana\.work@mail\.example<\/strong>[^<]*<span[^>]*>confirmed/)

  await tracker.runCron('*/10 * * * *', new Date())
  expect((await mails(tracker))[0]).toMatchObject({ status: 'recorded' })
  await tracker.sendMail(forwarded())
  expect((await mails(tracker)).map(({ status }) => status)).toEqual(['recorded', 'recorded'])
})
