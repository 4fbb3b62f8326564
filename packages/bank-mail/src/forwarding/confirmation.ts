/** Mails with which Gmail or Outlook asks whether forwarding to this address is wanted. */
import type { Mail } from '../mail/mail.ts'
import type { ForwardingConfirmation } from '../reading.ts'

/** Whole addresses: at outlook.com write people, too. */
const SENDERS: Readonly<Record<string, 'gmail' | 'outlook'>> = {
  'forwarding-noreply@google.com': 'gmail',
  'account-security-noreply@accountprotection.microsoft.com': 'outlook',
  'member_services@outlook.com': 'outlook',
  'postmaster@outlook.com': 'outlook',
}

/** Exact hosts, so that a link leads nowhere else. */
const LINKS = {
  gmail: /https:\/\/(?:mail-settings|mail|isolated\.mail)\.google\.com\/[^\s"<>]{1,500}/,
  outlook:
    /https:\/\/(?:outlook\.(?:live|office|office365)|account\.(?:live|microsoft))\.com\/[^\s"<>]{1,500}/,
} as const

const ADDRESS = /[\w.+=~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/

/** Code, link and mailbox of a forwarding confirmation; null for every other mail. */
export function confirmationOf(mail: Mail): ForwardingConfirmation | null {
  const address = mail.from?.address ?? ''
  const provider = Object.hasOwn(SENDERS, address) ? SENDERS[address] : undefined
  if (provider === undefined) return null
  const text = `${mail.subject}\n${mail.bodies.join('\n')}`
  const isAbout = /forward|reenv|encaminh|transf[ée]r|weiterleit/i.test(text)
  if (!isAbout || (provider === 'outlook' && !/confirm|verif|bestätig/i.test(text))) return null
  const code = /\(#?\s*(\d{6,12})\)|(?:code|código|codigo|Code)[^\d\n]{0,40}\b(\d{6,12})\b/i.exec(
    text,
  )
  const link = LINKS[provider].exec(text)
  const mailbox = ADDRESS.exec(text.replaceAll(address, ''))
  return {
    provider,
    code: code?.[1] ?? code?.[2] ?? null,
    link: link?.[0].replace(/[>).,\]]{1,20}$/, '') ?? null,
    mailbox: mailbox?.[0] ?? null,
  }
}
