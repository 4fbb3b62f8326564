/** Raw MIME to a Mail. */
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { cleanCharacters } from '../text/clean.ts'
import { squash } from '../text/fold.ts'
import { kindOf, textOf } from './attachments.ts'
import { type Content, contentOf } from './bodies.ts'
import { hasBrokenCharacters, undoDoubleEncoding, withLatin1Charset } from './charset.ts'
import { withDeclaredDigests } from './digest.ts'
import { type Doubt, hasAmount, saysMore } from './doubts.ts'
import type { Mail, Mailbox, RawMail } from './mail.ts'

// A bank's mail nests three deep and an honest one never thirty; postal-mime refuses the rest.
const LIMITS = { maxNestingDepth: 64, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 0 }
/** A forwarded mail in a forwarded mail is common, a third one is not. */
const MAX_ATTACHED_DEPTH = 2
/** Mails attached to one, beyond which the rest counts as unreadable. */
export const MAX_ATTACHED = 20

/**
 * Parses a raw mail. Rejects where it is beyond repair: nested too deep, headers without end. Text
 * that is not a mail at all gives a Mail without sender and subject.
 *
 * @example
 * (await parseMail('Subject: You paid\n\n$12.50')).subject // 'You paid'
 */
export async function parseMail(raw: RawMail, depth = 0): Promise<Mail> {
  const email = await parse(withDeclaredDigests(raw))
  const html = email.html ?? ''
  const attached: Array<Mail> = []
  const doubts = new Set<Doubt>()
  const pages: Array<Content> = []
  for (const part of email.attachments) {
    const kind = kindOf(part, html)
    if (kind === 'page') pages.push(contentOf('', textOf(part)))
    else if (kind === 'text') pages.push(contentOf(textOf(part), ''))
    else if (kind === 'document') doubts.add('unreadable_part')
    else if (kind === 'mail') {
      const mail = await attachedMail(part, depth, attached.length)
      if (mail === null) doubts.add('unread_mail')
      else attached.push(mail)
    }
  }
  const content = contentOf(email.text ?? '', html)
  for (const doubt of content.doubts) doubts.add(doubt)
  const isPicture =
    email.attachments.some(({ mimeType }) => mimeType.startsWith('image/')) || /<img\b/i.test(html)
  if (isPicture && isNearlyEmpty(content.bodies)) doubts.add('unreadable_part')
  const head = {
    messageId: email.messageId?.trim() || null,
    from: mailboxOf(email.from),
    to: (email.to ?? []).flatMap((to) => mailboxOf(to) ?? []),
    subject: squash(cleanCharacters(undoDoubleEncoding(email.subject ?? ''))),
    sentAt: instantOf(email.date),
    headers: email.headers.map(({ key, value }) => ({ key, value })),
  }
  // A page that is attached is the mail's own text where that names no amount.
  const telling = pages.filter((page) => page.bodies.some(hasAmount))
  const told = content.bodies.join('\n')
  const isNote = telling.length > 0 && !hasAmount(told)
  if (isNote && telling.length > 1) doubts.add('unread_mail')
  else if (isNote) for (const doubt of telling[0]?.doubts ?? []) doubts.add(doubt)
  else if (telling.some(({ bodies }) => saysMore(bodies[0] ?? '', told))) {
    doubts.add('text_html_differ')
  }
  const bodies = isNote ? [...(telling[0]?.bodies ?? []), ...content.bodies] : content.bodies
  return { ...head, bodies, doubts: [...doubts], attached }
}

/** Null where it is nested too deep, one of too many, or beyond repair. */
async function attachedMail(part: Attachment, depth: number, count: number): Promise<Mail | null> {
  if (depth >= MAX_ATTACHED_DEPTH || count >= MAX_ATTACHED) return null
  try {
    return await parseMail(part.content as RawMail, depth + 1)
  } catch {
    return null
  }
}

/** Letters and digits of which no alert consists: a mail of pictures. */
const HARDLY_ANY = 40

function isNearlyEmpty(bodies: ReadonlyArray<string>): boolean {
  return bodies.every(
    (body) => body.length < 4000 && body.replace(/[^\p{L}\p{N}]/gu, '').length < HARDLY_ANY,
  )
}

async function parse(raw: RawMail): Promise<Email> {
  const options = { ...LIMITS, forceRfc822Attachments: true }
  const email = await PostalMime.parse(raw, options)
  if (!hasBrokenCharacters(`${email.text ?? ''}${email.html ?? ''}`)) return email
  // Bytes of Latin-1 under the name of UTF-8 were lost in decoding: decode again under their own.
  const repaired = await PostalMime.parse(withLatin1Charset(raw), options)
  return { ...email, text: repaired.text, html: repaired.html, subject: repaired.subject }
}

function mailboxOf(address: Address | undefined): Mailbox | null {
  const mailbox = address?.group ? address.group[0] : address
  if (!mailbox?.address) return null
  return {
    name: squash(cleanCharacters(mailbox.name)),
    address: mailbox.address.trim().toLowerCase(),
  }
}

function instantOf(date: string | undefined): string | null {
  if (date === undefined) return null
  const time = Date.parse(date)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
