import { createTransport } from 'nodemailer'
import { afterEach, expect, test } from 'vitest'
import type { Doors } from './doors.ts'
import { freePort } from './ports.ts'
import { MAX_MAIL, startSmtp } from './smtp.ts'

type Mail = { from: string; to: string; raw: Uint8Array }

const ends: Array<() => unknown> = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** A mail server in front of `doors`, and a client: what the server said to a mail. */
async function serve(doors: Partial<Pick<Doors, 'admits' | 'deliver'>> = {}) {
  const mails: Array<Mail> = []
  const port = await freePort('--smtp-port', 0)
  const smtp = await startSmtp(port, {
    admits: async (to) => to.startsWith('inbox+'),
    async deliver(envelope, raw) {
      mails.push({ ...envelope, raw })
      return { rejected: null }
    },
    ...doors,
  })
  const client = createTransport({ host: '127.0.0.1', port })
  ends.push(smtp.close, () => client.close())
  const send = (raw: string | Buffer, to: string | Array<string> = 'inbox+a@x.localhost') =>
    client.sendMail({ envelope: { from: 'alerts@bank.example', to }, raw }).then(
      ({ response }) => response,
      (error: { response: string }) => error.response,
    )
  return { mails, send }
}

test('a mail is kept byte for byte, and then 250 is said', async () => {
  const { mails, send } = await serve()
  const raw = Buffer.from('Subject: =?x?\r\n\r\n.dots\r\n..\r\nd\xe9j\xe0 vu\r\n', 'latin1')
  expect(await send(raw)).toMatch(/^250 /)
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatchObject({ from: 'alerts@bank.example', to: 'inbox+a@x.localhost' })
  expect(Buffer.from(mails[0]?.raw ?? []).toString('latin1')).toBe(raw.toString('latin1'))
})

test('an address that is not ours is refused for good, before the mail is sent', async () => {
  const { mails, send } = await serve()
  expect(await send('x\r\n', 'someone@x.localhost')).toMatch(/^550 No such address/)
  expect(mails).toEqual([])
})

test('what the worker refuses is refused for good, in one plain line', async () => {
  const { send } = await serve({ deliver: async () => ({ rejected: 'too\r\nlarge 😀 here' }) })
  expect(await send('x\r\n')).toBe('550 too large here')
})

test('what could not be kept, or not be asked about, the sender keeps and tries again', async () => {
  const down = () => Promise.reject(new Error('secret words'))
  expect(await (await serve({ deliver: down })).send('x\r\n')).toMatch(/^451 (?!.*secret)/)
  expect(await (await serve({ admits: down })).send('x\r\n')).toMatch(/^451 (?!.*secret)/)
})

test('a second recipient is asked to come again by itself', async () => {
  const { mails, send } = await serve()
  expect(await send('x\r\n', ['inbox+a@x.localhost', 'inbox+b@x.localhost'])).toMatch(/^250/)
  expect(mails.map(({ to }) => to)).toEqual(['inbox+a@x.localhost'])
})

test('25 MiB are taken, and not a byte more', async () => {
  const { mails, send } = await serve()
  const line = Buffer.from(`${'x'.repeat(62)}\r\n`)
  const most = Buffer.alloc(MAX_MAIL, line)
  expect(await send(most)).toMatch(/^250/)
  expect(mails[0]?.raw.byteLength).toBe(MAX_MAIL)
  expect(await send(Buffer.concat([most, line]))).toMatch(/^552/)
  expect(mails).toHaveLength(1)
})
