/** Undoes forwarding: gives the mail that the bank sent out of the one that arrived. */
import type { LocalDate } from '../dates/local-date.ts'
import type { Doubt } from '../mail/doubts.ts'
import type { Mail, Mailbox } from '../mail/mail.ts'
import { fold, squash } from '../text/fold.ts'
import { FORWARD_LINE, HEADER_FIELDS, RULE, SUBJECT_PREFIX } from './markers.ts'
import { readSentDate } from './sent-date.ts'

/** The bank's own mail, as far as the arrived one tells. */
export type Inner = {
  readonly from: Mailbox | null
  readonly subject: string
  /** UTC instant, ISO 8601. */
  readonly sentAt: string | null
  /** The day on which the forwarder's mail program says it was sent; null where only `sentAt` says it. */
  readonly sentOn: LocalDate | null
  /** Whether its own date stands there and cannot be read, or in two ways: `sentAt` is then when it was forwarded. */
  readonly isSentUnread: boolean
  readonly bodies: ReadonlyArray<string>
  /** Why the bodies need not be what a person sees. */
  readonly doubts: ReadonlyArray<Doubt>
  /** Whether a person forwarded it, so that the sender is what the text claims. */
  readonly isForwarded: boolean
  /** Whether it was found in the text or in an attachment of the mail that arrived. */
  readonly isUnwrapped: boolean
}

/** The mail that arrived, as the outermost one. */
export function outermost(mail: Mail): Inner {
  return {
    from: mail.from,
    subject: squash(mail.subject).replace(SUBJECT_PREFIX, '') || mail.subject,
    sentAt: mail.sentAt,
    sentOn: null,
    isSentUnread: false,
    bodies: mail.bodies.map(unquote),
    doubts: mail.doubts,
    isForwarded: SUBJECT_PREFIX.test(squash(mail.subject)),
    isUnwrapped: false,
  }
}

/** `> ` in front of the lines taken away where it is in front of most of them. */
function unquote(body: string): string {
  const lines = body.split('\n')
  const filled = lines.filter((line) => line !== '')
  const quoted = filled.filter((line) => /^>/.test(line)).length
  if (quoted === 0 || (quoted < filled.length / 2 && !lines.some(isQuotedForward))) return body
  return lines
    .map((line) => line.replace(/^(?:> ?)+/, '').trim())
    .join('\n')
    .trim()
}

function isQuotedForward(line: string): boolean {
  return /^>/.test(line) && FORWARD_LINE.test(plain(line.replace(/^(?:> ?)+/, '')))
}

function plain(line: string): string {
  return fold(line)
    .replace(/[*>\u2019]/g, (c) => (c === '\u2019' ? "'" : ''))
    .trim()
}

/** The first mail forwarded in `body`, with all that stands below it; null where nothing in it is forwarded. */
export function innerOf(body: string, outer: Inner): Inner | null {
  const lines = body.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const block = blockAt(lines, i)
    if (block === null) continue
    const rest = lines.slice(block.end).join('\n').trim()
    if (rest === '') continue
    const sent =
      block.sent === null ? null : readSentDate(block.sent, outer.sentAt?.slice(0, 10) ?? null)
    return {
      from: mailboxOf(block.from),
      subject: squash(block.subject ?? outer.subject).replace(SUBJECT_PREFIX, ''),
      sentAt: sent?.at ?? outer.sentAt,
      sentOn: sent?.on ?? outer.sentOn,
      isSentUnread: block.sent !== null && sent === null,
      bodies: [unquote(rest)],
      doubts: outer.doubts,
      isForwarded: true,
      isUnwrapped: true,
    }
  }
  return null
}

/** Whether a forwarded mail begins at that line. */
export function isForwardAt(lines: ReadonlyArray<string>, at: number): boolean {
  return blockAt(lines, at) !== null
}

function blockAt(lines: ReadonlyArray<string>, at: number): Block | null {
  const line = plain(lines[at] ?? '')
  const isMarked = FORWARD_LINE.test(line) || RULE.test(line)
  if (!isMarked && !HEADER_FIELDS.some(([, names]) => names.test(line))) return null
  const block = readHeaders(lines, isMarked ? at + 1 : at)
  // Without a line that says so, only a full block of headers is a forwarded mail (Outlook).
  return block && (isMarked || (block.subject !== null && block.sent !== null)) ? block : null
}

type Block = { from: string; sent: string | null; subject: string | null; end: number }

/** A block of `From:`, `Date:`, `Subject:` lines from `start` on, or null. */
function readHeaders(lines: ReadonlyArray<string>, start: number): Block | null {
  const values: Partial<Record<'from' | 'date' | 'subject' | 'other', string>> = {}
  let last: keyof typeof values | null = null
  let at = start
  for (; at < lines.length && at < start + 30; at++) {
    const raw = (lines[at] ?? '')
      .replace(/^(?:> ?)+/, '')
      .replace(/\t/g, ' ')
      .trim()
    if (raw === '') {
      // Yahoo and Proton leave empty lines before and between their headers.
      if (last === null || isHeader(lines[at + 1] ?? '')) continue
      break
    }
    // The address of a header line that did not fit.
    if (last !== null && /^<[^\s<>@]+@[^\s<>@]+>[,;]?$/.test(raw)) {
      values[last] = `${values[last] ?? ''} ${raw}`.trim()
      continue
    }
    const field = HEADER_FIELDS.find(([, names]) => names.test(plain(raw)))?.[0]
    if (field !== undefined) {
      // The same header again begins the next block: forwarded from a forwarded mail.
      if (field === 'from' && values.from !== undefined) break
      values[field] ??= raw.slice(raw.indexOf(':') + 1).replace(/^[\s*]+|\*{1,4}$/g, '')
      last = field
    } else if (last !== null && (last === 'other' || values[last] === '' || last === 'subject')) {
      // A header wrapped over two lines; text right after the last header begins the mail.
      if (last !== 'other' && values[last] !== '' && !isHeader(lines[at + 1] ?? '')) break
      if (last === 'other' && !isHeader(lines[at + 1] ?? '')) break
      values[last] = `${values[last] ?? ''} ${raw}`.trim()
    } else break
  }
  if (values.from === undefined || (values.date === undefined && values.subject === undefined)) {
    return null
  }
  return { from: values.from, sent: values.date ?? null, subject: values.subject ?? null, end: at }
}

function isHeader(line: string): boolean {
  const text = plain(line)
  return HEADER_FIELDS.some(([, names]) => names.test(text))
}

/** `Name <address>`, `"Name" [mailto:address]`, `Name (address)` or a bare address. */
function mailboxOf(text: string): Mailbox | null {
  const address = /[\w.+=~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/.exec(text)?.[0]
  const name = squash((/^[^<[(]*/.exec(text)?.[0] ?? '').replace(/["*]/g, ''))
  if (address === undefined) return name === '' ? null : { name, address: '' }
  return { name: name === address ? '' : name, address: address.toLowerCase() }
}
