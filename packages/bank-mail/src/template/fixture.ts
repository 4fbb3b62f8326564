/** Mails written for tests, and what must be read from them. */
import type { Kind } from '../kinds.ts'
import type { IgnoredReason, ReviewReason } from '../reading.ts'

/** A mail as its bank would send it, with names and amounts invented. */
export type FixtureMail = {
  /** `Name <address>` or an address. */
  readonly from: string
  readonly subject: string
  /** The Date header, ISO 8601 with its offset, null for none; see `dated`. */
  readonly date?: string | null
  /** One of the two, or both. */
  readonly text?: string
  readonly html?: string
}

/** What is not given is not compared; `null` is compared. */
export type FixtureTransaction = {
  readonly kind: Kind
  /** Decimal string, in the currency's own digits: `12.34`, `5390`. */
  readonly amount: string
  readonly currency: string
  readonly merchant?: string | null
  /** YYYY-MM-DD. */
  readonly date?: string
  /** HH:MM. */
  readonly time?: string | null
  readonly account?: string | null
  readonly reference?: string | null
}

export type Fixture = {
  readonly name: string
  readonly mail: FixtureMail
  readonly expect:
    | { readonly transactions: ReadonlyArray<FixtureTransaction> }
    | { readonly ignored: IgnoredReason }
    | { readonly review: ReviewReason }
}

/**
 * The fixture's mail with a Date: its own, else the day after the last of the dates it must be read
 * with, else none.
 */
export function dated({ mail, expect }: Fixture): FixtureMail {
  if (mail.date !== undefined || !('transactions' in expect)) return mail
  const last = expect.transactions
    .map(({ date }) => date ?? '')
    .sort()
    .at(-1)
  if (!last) return { ...mail, date: null }
  return { ...mail, date: new Date(Date.parse(`${last}T12:00:00Z`) + 86_400_000).toISOString() }
}

/** `mail` as raw MIME. */
export function emlOf({ from, subject, date, text, html }: FixtureMail): string {
  const headers = [
    `From: ${from.replace(/^([^<"]*[^\x20-\x7e][^<"]*)</, (_, name) => `${word(name.trim())} <`)}`,
    'To: someone@example.com',
    `Subject: ${word(subject)}`,
    ...(date === null ? [] : [`Date: ${new Date(date ?? '2026-06-30T12:00:00Z').toUTCString()}`]),
    `Message-ID: <${checksum(from + subject + (text ?? '') + (html ?? ''))}@example.com>`,
    'MIME-Version: 1.0',
  ]
  const parts = [
    ...(text === undefined ? [] : [part('text/plain', text)]),
    ...(html === undefined ? [] : [part('text/html', html)]),
  ]
  const [only, second] = parts
  if (only !== undefined && second === undefined) return `${headers.join('\r\n')}\r\n${only}`
  return [
    ...headers,
    'Content-Type: multipart/alternative; boundary=limit',
    '',
    ...parts.map((body) => `--limit\r\n${body}`),
    '--limit--',
    '',
  ].join('\r\n')
}

/** `mail` as Gmail sends it on when its owner presses "Forward". */
export function forwardedByHand(mail: FixtureMail): FixtureMail {
  const sent = new Date(mail.date ?? '2026-06-30T12:00:00Z').toUTCString().slice(0, 22)
  const header = [
    '---------- Forwarded message ---------',
    `From: ${mail.from}`,
    ...(mail.date === null ? [] : [`Date: ${sent}`]),
    `Subject: ${mail.subject}`,
    'To: <me@gmail.com>',
  ]
  const escaped = header.map((line) => line.replace(/</g, '&lt;').replace(/>/g, '&gt;'))
  return {
    from: 'Me <me@gmail.com>',
    subject: `Fwd: ${mail.subject}`,
    ...(mail.date === undefined ? {} : { date: mail.date }),
    ...(mail.text === undefined ? {} : { text: `\n\n${header.join('\n')}\n\n\n${mail.text}` }),
    ...(mail.html === undefined
      ? {}
      : {
          html: `<div dir="ltr"><br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${escaped.join('<br>')}<br></div><br><br>${mail.html}</div></div>`,
        }),
  }
}

function part(type: string, body: string): string {
  const bytes = new TextEncoder().encode(body)
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  const lines = base64.match(/.{1,76}/g) ?? []
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines.join('\r\n')}\r\n`
}

/** A header value that is not ASCII, as an encoded word. */
function word(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const bytes = new TextEncoder().encode(text)
  return `=?utf-8?B?${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}?=`
}

function checksum(text: string): string {
  let hash = 0
  for (const c of text) hash = (hash * 31 + (c.codePointAt(0) ?? 0)) % 2_147_483_647
  return hash.toString(36)
}
