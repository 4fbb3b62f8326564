import { describe, expect, it } from 'vitest'
import type { Mail } from '../mail/mail.ts'
import { confirmationOf } from './confirmation.ts'
import { innerMails } from './inner-mails.ts'

const unforward = (mail: Mail) => innerMails(mail)[0]

function mail(body: string, subject = 'Fwd: Alerta', from = 'me@gmail.com'): Mail {
  return {
    messageId: null,
    from: { name: 'Me', address: from },
    to: [],
    subject,
    sentAt: '2026-10-08T10:00:00.000Z',
    headers: [],
    bodies: [body],
    attached: [],
    doubts: [],
  }
}

const BODY = 'Compraste $20.000 en TIENDA\nGracias'

describe('a mail forwarded by hand', () => {
  it.each([
    [
      'Gmail, English',
      '---------- Forwarded message ---------\nFrom: Bank <alerts@bank.example>\nDate: Tue, Oct 6, 2026 at 12:50 AM\nSubject: Alerta\nTo: <me@gmail.com>\n\n\n',
    ],
    [
      'Gmail, Spanish, wrapped address',
      'Mira esto\n\n---------- Forwarded message ---------\nDe: *Bank* <alerts@bank.example>\nDate: mar, 6 oct 2026 a las 12:50\nSubject: Alerta\nTo: Yo\n <me@gmail.com>\n\n',
    ],
    [
      'Gmail, Portuguese',
      '---------- Mensagem encaminhada ---------\nDe: Bank <alerts@bank.example>\nData: ter., 6 de out. de 2026 às 12:50\nAssunto: Alerta\nPara: <me@gmail.com>\n\n',
    ],
    [
      'Outlook, English',
      '________________________________\nFrom: Bank <alerts@bank.example>\nSent: Tuesday, October 6, 2026 12:50 AM\nTo: me@outlook.com\nSubject: Alerta\n\n',
    ],
    [
      'Outlook, Spanish, bold, no rule',
      '*De:* Bank <alerts@bank.example>\n*Enviado:* martes, 6 de octubre de 2026 12:50\n*Para:* me@outlook.com\n*Asunto:* Alerta\n\n',
    ],
    [
      'Outlook, German',
      '-----Ursprüngliche Nachricht-----\nVon: Bank <alerts@bank.example>\nGesendet: Dienstag, 6. Oktober 2026 12:50\nAn: me@outlook.de\nBetreff: Alerta\n\n',
    ],
    [
      'Outlook, French',
      '________________________________\nDe : Bank <alerts@bank.example>\nEnvoyé : mardi 6 octobre 2026 12:50\nÀ : me@outlook.fr\nObjet : Alerta\n\n',
    ],
    [
      'Apple Mail',
      'Begin forwarded message:\n\nFrom: Bank <alerts@bank.example>\nSubject: Alerta\nDate: October 6, 2026 at 12:50:12 AM GMT-5\nTo: me@icloud.com\n\n',
    ],
    [
      'Apple Mail, Spanish, quoted',
      'Inicio del mensaje reenviado:\n\n> De: Bank <alerts@bank.example>\n> Asunto: Alerta\n> Fecha: 6 de octubre de 2026, 12:50\n> Para: me@icloud.com\n>\n',
    ],
    [
      'Proton',
      '------- Forwarded Message -------\nFrom: Bank <alerts@bank.example>\nDate: On Tuesday, October 6th, 2026 at 12:50 AM\nSubject: Alerta\nTo: me@proton.me\n\n',
    ],
    [
      'Yahoo',
      '----- Forwarded Message -----\n\nFrom: Bank <alerts@bank.example>\n\nTo: me@yahoo.com\n\nSent: Tuesday, October 6, 2026 at 12:50:00 AM CDT\n\nSubject: Alerta\n\n',
    ],
  ])('%s', (_, head) => {
    const isQuoted = head.includes('> De:')
    const body = isQuoted ? BODY.replace(/^/gm, '> ') : BODY
    const inner = unforward(mail(head + body))
    expect(inner).toMatchObject({
      from: { address: 'alerts@bank.example' },
      subject: 'Alerta',
      sentOn: '2026-10-06',
      isForwarded: true,
      bodies: [BODY],
    })
  })

  it('twice', () => {
    const once = `---------- Forwarded message ---------\nFrom: Bank <alerts@bank.example>\nDate: Tue, Oct 6, 2026 at 12:50 AM\nSubject: Alerta\nTo: <me@gmail.com>\n\n${BODY}`
    const twice = `---------- Forwarded message ---------\nDe: Me <me@gmail.com>\nDate: Wed, Oct 7, 2026 at 8:00 AM\nSubject: Fwd: Alerta\nTo: <you@gmail.com>\n\n${once}`
    expect(unforward(mail(twice, 'Fwd: Fwd: Alerta'))).toMatchObject({
      from: { address: 'alerts@bank.example' },
      sentOn: '2026-10-06',
      bodies: [BODY],
    })
  })

  it('as quoted lines only', () => {
    expect(unforward(mail(BODY.replace(/^/gm, '> ')))).toMatchObject({
      subject: 'Alerta',
      bodies: [BODY],
      isForwarded: true,
    })
  })
})

it('leaves the bank’s own mail alone, even one that shows sender and date', () => {
  const own = mail('From: BCRS LTD\nAmount: SGD 0.10', 'Transaction Alert', 'alerts@bank.example')
  expect(unforward(own)).toMatchObject({
    from: { address: 'alerts@bank.example' },
    isForwarded: false,
    bodies: own.bodies,
  })
})

it('finds code, link and mailbox of Gmail’s confirmation', () => {
  const asked = mail(
    'someone@gmail.com has requested to automatically forward mail to your email address\nx@in.example.net.\nConfirmation code: 123456789\nhttps://mail-settings.google.com/mail/vf-abc\n',
    '(#123456789) Gmail Forwarding Confirmation - Receive Mail from someone@gmail.com',
    'forwarding-noreply@google.com',
  )
  expect(confirmationOf(asked)).toEqual({
    provider: 'gmail',
    code: '123456789',
    link: 'https://mail-settings.google.com/mail/vf-abc',
    mailbox: 'someone@gmail.com',
  })
  expect(confirmationOf(mail(BODY))).toBeNull()
})
