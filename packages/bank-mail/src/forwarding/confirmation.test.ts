import { expect, it } from 'vitest'
import type { Mail } from '../mail/mail.ts'
import { confirmationOf } from './confirmation.ts'

function mail(address: string, subject: string, body: string): Mail {
  const from = { name: '', address }
  const nothing = { messageId: null, to: [], sentAt: null, headers: [], attached: [], doubts: [] }
  return { ...nothing, from, subject, bodies: [body] }
}

const LINK = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ%5D-abc'

it.each([
  [
    'en',
    '(#482913007) Gmail Forwarding Confirmation - Receive Mail from ann@gmail.com',
    `ann@gmail.com has requested to automatically forward mail to your email address.\nConfirmation code: 482913007\n${LINK}\n`,
  ],
  [
    'es',
    '(#482913007) Confirmación de reenvío de Gmail: recibir correo de ann@gmail.com',
    `ann@gmail.com ha solicitado reenviar automáticamente el correo.\nCódigo de confirmación: 482913007\n${LINK}\n`,
  ],
  [
    'pt',
    'Confirmação de encaminhamento do Gmail – receber e-mail de ann@gmail.com',
    `ann@gmail.com solicitou o encaminhamento automático de e-mails.\nCódigo de confirmação: 482913007\n${LINK}\n`,
  ],
  [
    'fr',
    'Confirmation du transfert Gmail – Recevez des e-mails de ann@gmail.com',
    `ann@gmail.com a demandé le transfert automatique de ses e-mails.\nCode de confirmation : 482913007\n${LINK}\n`,
  ],
  [
    'de',
    'Gmail-Weiterleitungsbestätigung – E-Mails von ann@gmail.com empfangen',
    `ann@gmail.com möchte E-Mails automatisch an Ihre Adresse weiterleiten.\nBestätigungscode: 482913007\n${LINK}\n`,
  ],
])('reads Gmail’s confirmation, %s', (_, subject, body) => {
  expect(confirmationOf(mail('forwarding-noreply@google.com', subject, body))).toEqual({
    provider: 'gmail',
    code: '482913007',
    link: LINK,
    mailbox: 'ann@gmail.com',
  })
})

it('gives Outlook’s link only where it leads to Microsoft, by the whole name of the host', () => {
  const linkIn = (link: string) =>
    confirmationOf(
      mail('member_services@outlook.com', 'Confirm your forwarding', `Verify it: ${link} thanks`),
    )?.link
  expect(linkIn('https://outlook.live.com/mail/verify?c=1')).toBe(
    'https://outlook.live.com/mail/verify?c=1',
  )
  for (const link of [
    'https://outlook.live.com.evil.example/c',
    'https://evil.outlook.com/c',
    'https://outlook.live.com@evil.example/c',
    'http://outlook.live.com/c',
  ]) {
    expect(linkIn(link), link).toBeNull()
  }
})

it('takes no other mail of these senders for one', () => {
  const login = mail('account-security-noreply@accountprotection.microsoft.com', 'New sign-in', '')
  expect(confirmationOf(login)).toBeNull()
  const forged = mail('forwarding-noreply@google.com.evil.example', 'Gmail Forwarding', 'code 1')
  expect(confirmationOf(forged)).toBeNull()
  for (const address of ['ann@microsoft.com', 'noreply.ann@outlook.com', 'constructor']) {
    expect(confirmationOf(mail(address, 'Confirm your forwarding', 'verify'))).toBeNull()
  }
})
