/** Mails with which Gmail or Outlook asks whether forwarding to this address is wanted. */
import type { Mail } from '../mail/mail.ts'
import type { ForwardingConfirmation } from '../reading.ts'

const SENDERS: ReadonlyArray<readonly [ForwardingConfirmation['provider'], RegExp]> = [
  ['gmail', /^forwarding-noreply@google\.com$/],
  [
    'outlook',
    // At outlook.com and live.com write people, too: there only what no person is called.
    /^(?:[\w.-]+@(?:[\w-]+\.)*(?:microsoft|office365)|(?:[\w.-]*no-?reply[\w.-]*|member_services|postmaster)@(?:[\w-]+\.)*(?:outlook|live))\.com$/,
  ],
]

const ADDRESS = /[\w.+=~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/

/** Code, link and mailbox of a forwarding confirmation; null for every other mail. */
export function confirmationOf(mail: Mail): ForwardingConfirmation | null {
  const sender = SENDERS.find(([, address]) => address.test(mail.from?.address ?? ''))
  if (!sender) return null
  const [provider] = sender
  const text = `${mail.subject}\n${mail.bodies.join('\n')}`
  const isAbout = /forward|reenv|encaminh|transf[ée]r|weiterleit/i.test(text)
  if (!isAbout || (provider === 'outlook' && !/confirm|verif|bestätig/i.test(text))) return null
  const code = /\(#?\s*(\d{6,12})\)|(?:code|código|codigo|Code)[^\d\n]{0,40}\b(\d{6,12})\b/i.exec(
    text,
  )
  const link =
    provider === 'gmail'
      ? /https:\/\/(?:mail-settings|mail|isolated\.mail)\.google\.com\/\S{1,500}/.exec(text)
      : /https:\/\/(?:[\w-]+\.)*(?:microsoft|outlook|live|office|office365)\.com\/\S{1,500}/.exec(
          text,
        )
  const mailbox = ADDRESS.exec(text.replaceAll(mail.from?.address ?? '', ''))
  return {
    provider,
    code: code?.[1] ?? code?.[2] ?? null,
    link: link?.[0].replace(/[>).,\]]+$/, '') ?? null,
    mailbox: mailbox?.[0] ?? null,
  }
}
