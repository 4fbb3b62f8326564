import { expect, test } from 'vitest'
import { incomingMail } from './incoming.ts'

const ENVELOPE = { from: 'alerts@bank.example', to: 'inbox+a@expenses.localhost' }
const bytesOf = (text: string) => Uint8Array.from(new TextEncoder().encode(text))

test('a mail comes with its envelope, its bytes and their number', async () => {
  const bytes = bytesOf('Subject: Café\r\n\r\nbody')
  const mail = incomingMail(ENVELOPE, bytes, () => {})
  expect(mail).toMatchObject({ ...ENVELOPE, rawSize: bytes.byteLength })
  expect(new Uint8Array(await new Response(mail.raw).arrayBuffer())).toEqual(bytes)
})

test('a refusal says why', async () => {
  const reasons: Array<string> = []
  const mail = incomingMail(ENVELOPE, bytesOf('x'), (reason) => reasons.push(reason))
  await mail.setReject('no such mailbox')
  expect(reasons).toEqual(['no such mailbox'])
})
