/** Raw MIME to a Mail. */
import PostalMime, { type Address, type Email } from 'postal-mime'
import { cleanCharacters } from '../text/clean.ts'
import { squash } from '../text/fold.ts'
import { bodiesOf } from './bodies.ts'
import { hasBrokenCharacters, undoDoubleEncoding, withLatin1Charset } from './charset.ts'
import type { Mail, Mailbox, RawMail } from './mail.ts'

// A bank's mail nests three deep and an honest one never thirty; postal-mime refuses the rest.
const LIMITS = { maxNestingDepth: 64, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 0 }
/** A forwarded mail in a forwarded mail is common, a third one is not. */
const MAX_ATTACHED_DEPTH = 2

/**
 * Parses a raw mail. Rejects where it is beyond repair: nested too deep, headers without end. Text
 * that is not a mail at all gives a Mail without sender and subject.
 */
export async function parseMail(raw: RawMail, depth = 0): Promise<Mail> {
  const email = await parse(raw)
  const attached: Array<Mail> = []
  for (const part of email.attachments) {
    if (part.mimeType !== 'message/rfc822' || depth >= MAX_ATTACHED_DEPTH) continue
    attached.push(await parseMail(part.content as RawMail, depth + 1))
  }
  return {
    messageId: email.messageId?.trim() || null,
    from: mailboxOf(email.from),
    to: (email.to ?? []).flatMap((to) => mailboxOf(to) ?? []),
    subject: squash(cleanCharacters(undoDoubleEncoding(email.subject ?? ''))),
    sentAt: instantOf(email.date),
    headers: email.headers.map(({ key, value }) => ({ key, value })),
    bodies: bodiesOf(email.text ?? '', email.html ?? ''),
    attached,
  }
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
