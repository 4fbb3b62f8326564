/** Mails for the table: an alert that every word would record, and who says they sent it. */

/** What Cloudflare's server writes first. */
export const RECEIVED =
  'Received: from mta7.chase.com (203.0.113.7) by cloudflare-email.net (cloudflare) id abc123; Fri, 20 Nov 2026 14:14:40 +0000'
export const EARLIER_HOP =
  'Received: from app3.chase.com (10.0.0.3) by mta7.chase.com with ESMTPS; Fri, 20 Nov 2026 14:14:38 +0000'

/** `Authentication-Results: mx.cloudflare.net; …` */
export const results = (said: string) => `Authentication-Results: mx.cloudflare.net; ${said}`
export const passFor = (domain: string) =>
  results(
    `dkim=pass header.d=${domain} header.s=s1; dmarc=pass header.from=${domain} policy.dmarc=reject`,
  )

export const BANK = 'Chase <no.reply.alerts@chase.com>'
export const SUBJECT = 'You made a $12.34 transaction with CORNER BAKERY'

export const ALERT =
  '<h1>Transaction alert</h1><p>You made a $12.34 transaction</p><table><tr><td>Account</td><td>Freedom Card (...4417)</td></tr><tr><td>Date</td><td>Nov 20, 2026 at 9:14 AM ET</td></tr><tr><td>Merchant</td><td>CORNER BAKERY</td></tr><tr><td>Amount</td><td>$12.34</td></tr></table>'

/** As a mail program quotes what it forwards. */
export const FORWARDED = [
  '---------- Forwarded message ---------',
  `From: ${BANK}`,
  'Date: Fri, Nov 20, 2026 at 9:14 AM',
  `Subject: ${SUBJECT}`,
  'To: <ana@gmail.com>',
  '',
  ...'Transaction alert|You made a $12.34 transaction|Account|Freedom Card (...4417)|Date|Nov 20, 2026 at 9:14 AM ET|Merchant|CORNER BAKERY|Amount|$12.34'.split(
    '|',
  ),
].join('\r\n')

export type MailParts = {
  /** What stands above the mail's own header. */
  trace?: ReadonlyArray<string>
  /** The value of From, or whole lines in its place. */
  from?: string | ReadonlyArray<string>
  subject?: string
  type?: string
  /** More headers, below the usual ones. */
  more?: ReadonlyArray<string>
  body?: string
}

let mails = 0

/** The lines of a header, without the trace above it, and the body. */
export function mailOf({
  from = BANK,
  subject = SUBJECT,
  type = 'text/html; charset=utf-8',
  more = [],
  body = ALERT,
}: MailParts): { headers: ReadonlyArray<string>; body: string } {
  mails += 1
  const headers = [
    ...(typeof from === 'string' ? [`From: ${from}`] : from),
    'To: ana@gmail.com',
    `Subject: ${subject}`,
    'Date: Fri, 20 Nov 2026 09:14:31 -0500',
    `Message-ID: <${mails}@attack.example>`,
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    ...more,
  ]
  return { headers: headers.map(ownAmount), body: `${ownAmount(body)}\r\n` }
}

/** Every mail tells of a payment of its own, so that none is taken for another told again. */
function ownAmount(text: string): string {
  return text.replaceAll('$12.34', `$${mails}.34`)
}

export function rawOf(
  trace: ReadonlyArray<string>,
  { headers, body }: { headers: ReadonlyArray<string>; body: string },
): string {
  return [...trace, ...headers, '', body].join('\r\n')
}

/** A whole mail; Cloudflare's own header comes first unless told otherwise. */
export function mail({ trace = [RECEIVED], ...parts }: MailParts): string {
  return rawOf(trace, mailOf(parts))
}
