import { expect, it } from 'vitest'
import { undoDoubleEncoding } from './charset.ts'
import { parseMail } from './parse-mail.ts'

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0))
}

it('reads bytes of Latin-1 that are declared as UTF-8', async () => {
  const mail = await parseMail(
    latin1(
      'From: a@example.com\r\nContent-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: 8bit\r\n\r\nTarjeta Cr\u00e9dito',
    ),
  )
  expect(mail.bodies).toEqual(['Tarjeta Crédito'])
})

it('undoes double encoding and nothing else', () => {
  expect(undoDoubleEncoding('TransacciÃ³n por â‚¬5')).toBe('Transacción por €5')
  expect(undoDoubleEncoding('SÃO PAULO Ânima')).toBe('SÃO PAULO Ânima')
})

it('puts the part first that names an amount', async () => {
  const mail = (plain: string, html: string) =>
    parseMail(
      `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${plain}\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`,
    )
  expect((await mail('See our site', '<p>You paid $5.00</p>')).bodies[0]).toBe('You paid $5.00')
  expect((await mail('You paid $5.00', '<p>See our site</p>')).bodies[0]).toBe('You paid $5.00')
})

it('keeps Message-ID, sender, headers and attached mails', async () => {
  const mail = await parseMail(
    'Message-ID: <1@example.com>\r\nFrom: Ann <Ann@Example.com>\r\nX-Seen: yes\r\nSubject: =?utf-8?q?Ol=C3=A1?=\r\nDate: Tue, 6 Oct 2026 00:50:00 -0500\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: bank@example.org\r\nSubject: Inner\r\n\r\nPaid\r\n--b--\r\n',
  )
  expect(mail).toMatchObject({
    messageId: '<1@example.com>',
    from: { name: 'Ann', address: 'ann@example.com' },
    subject: 'Olá',
    sentAt: '2026-10-06T05:50:00.000Z',
    attached: [{ subject: 'Inner', bodies: ['Paid'] }],
  })
  expect(mail.headers).toContainEqual({ key: 'x-seen', value: 'yes' })
})
