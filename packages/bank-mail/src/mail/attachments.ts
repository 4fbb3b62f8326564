/** What the attachments of a mail are to its reader. */
import type { Attachment } from 'postal-mime'
import { bytesOf, latin1 } from './charset.ts'
import type { RawMail } from './mail.ts'

/**
 * - `mail`: a mail, whatever it is declared as
 * - `page`, `text`: words that can be read
 * - `picture`: part of how the mail looks
 * - `machine`: a signature, an invitation: nothing that a person reads
 * - `document`: it may say something, and nobody here can read it
 */
export type AttachmentKind = 'mail' | 'page' | 'text' | 'picture' | 'machine' | 'document'

const MACHINE =
  /^(?:text\/(?:calendar|vcard|x-vcard|x-amp-html)|application\/(?:pgp-signature|(?:x-)?pkcs7-signature|ics|pgp-encrypted|applefile)|message\/(?:delivery-status|disposition-notification|feedback-report)|font\/)/

/** `html`: the mail's own, in which pictures are shown by their id. */
export function kindOf(attachment: Attachment, html: string): AttachmentKind {
  const { mimeType, disposition } = attachment
  const name = (attachment.filename ?? '').toLowerCase()
  if (/^message\/(?:rfc822|global)$/.test(mimeType) || name.endsWith('.eml')) return 'mail'
  if (MACHINE.test(mimeType) || /\.(?:ics|vcf|asc|p7s)$/.test(name)) return 'machine'
  if (mimeType === 'text/html' || /\.x?html?$/.test(name)) return 'page'
  if (mimeType === 'text/plain' || name.endsWith('.txt')) return 'text'
  if (mimeType.startsWith('image/')) return isShown(attachment, html) ? 'picture' : 'document'
  if (disposition !== 'inline' && looksLikeMail(attachment.content as RawMail)) return 'mail'
  return 'document'
}

function isShown({ disposition, related, contentId }: Attachment, html: string): boolean {
  const id = contentId?.replace(/^<|>$/g, '') ?? ''
  return (
    related === true || disposition !== 'attachment' || (id !== '' && html.includes(`cid:${id}`))
  )
}

/** The header fields that every mail begins with, in some order. */
function looksLikeMail(content: RawMail): boolean {
  const head = latin1(bytesOf(content).subarray(0, 4000))
  if (!/^[\w-]{2,40}:/.test(head)) return false
  return /^from:/im.test(head) && /^(?:subject|date|message-id):/im.test(head)
}

/** The text of an attachment that is text, in UTF-8 or else in Windows-1252. */
export function textOf({ content }: Attachment): string {
  if (typeof content === 'string') return content
  const bytes = bytesOf(content)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
