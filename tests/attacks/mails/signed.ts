/** Mails without any result of Cloudflare's: what their signatures are worth. */
import {
  ALERT,
  BANK,
  EARLIER_HOP,
  FORWARDED,
  type MailParts,
  mailOf,
  RECEIVED,
  rawOf,
} from './build.ts'
import { type MailRow, row } from './row.ts'
import { ed25519Key, rsaKey, type SigningKey, type SigningOptions, signatureOf } from './sign.ts'

const BANK_KEY = rsaKey('s1', 2048)
const SMALL_KEY = rsaKey('small', 1024)
const WEAK_KEY = rsaKey('weak', 768)
const EDWARDS_KEY = ed25519Key('ed')
const TEST_KEY = rsaKey('test', 2048, 't=y; ')
const REVOKED_KEY = rsaKey('revoked', 2048)
const SILENT_KEY = rsaKey('silent', 2048)
const WEB_KEY = rsaKey('web', 2048, 's=tlsrpt; ')
const EVIL_KEY = rsaKey('s1', 2048)

/** What DNS answers; null: it does not. */
export const DNS_RECORDS: Readonly<Record<string, string | ReadonlyArray<string> | null>> = {
  's1._domainkey.chase.com': BANK_KEY.record,
  'small._domainkey.chase.com': SMALL_KEY.record,
  'weak._domainkey.chase.com': WEAK_KEY.record,
  'ed._domainkey.chase.com': EDWARDS_KEY.record,
  'test._domainkey.chase.com': TEST_KEY.record,
  'revoked._domainkey.chase.com': 'v=DKIM1; k=rsa; p=',
  'silent._domainkey.chase.com': null,
  'mute._domainkey.chase.com': null,
  'web._domainkey.chase.com': WEB_KEY.record,
  's1._domainkey.mail.chase.com': SMALL_KEY.record,
  '_dmarc.chase.com': 'v=DMARC1; p=reject',
  's1._domainkey.capitalone.com': BANK_KEY.record,
  '_dmarc.capitalone.com': 'v=DMARC1; p=reject; adkim=s',
  's1._domainkey.discover.com': BANK_KEY.record,
  '_dmarc.discover.com': null,
  's1._domainkey.usbank.com': BANK_KEY.record,
  's1._domainkey.evil.example': EVIL_KEY.record,
  '_dmarc.evil.example': 'v=DMARC1; p=reject',
  's1._domainkey.gmail.com': BANK_KEY.record,
  '_dmarc.gmail.com': 'v=DMARC1; p=none; sp=quarantine',
}

type Change = (mail: { headers: ReadonlyArray<string>; body: string }) => {
  headers: ReadonlyArray<string>
  body: string
}

/** A signed mail; `change` is what happened to it afterwards. */
function signed(
  key: SigningKey,
  options: Partial<SigningOptions> = {},
  { change = (mail) => mail, ...parts }: MailParts & { change?: Change } = {},
): string {
  const before = mailOf(parts)
  const signature = signatureOf(before, key, { domain: 'chase.com', ...options })
  const { headers, body } = change(before)
  return rawOf([RECEIVED, EARLIER_HOP, signature], { headers, body })
}

const HOUR = 3600
const inSeconds = (seconds: number) => String(Math.floor(Date.now() / 1000) + seconds)
const withHeader =
  (line: string): Change =>
  ({ headers, body }) => ({
    headers: [line, ...headers],
    body,
  })
const changed =
  (from: string, to: string): Change =>
  ({ headers, body }) => ({
    headers: headers.map((line) => line.replace(from, to)),
    body: body.replaceAll(from, to),
  })

/** A true mail whose key DNS does not give, until it does. */
export const lateMail = () => signed(SILENT_KEY)
export const DNS_AGAIN = { ...DNS_RECORDS, 'silent._domainkey.chase.com': SILENT_KEY.record }

export const SIGNED_ROWS: ReadonlyArray<MailRow> = [
  row('true: signed by the bank with RSA', null, signed(BANK_KEY)),
  row('true: signed with a key of 1,024 bits', null, signed(SMALL_KEY)),
  row('true: signed with Ed25519', null, signed(EDWARDS_KEY)),
  row(
    'true: signed by a domain below the sender’s, which relaxed alignment allows',
    null,
    signed({ ...SMALL_KEY, selector: 's1' }, { domain: 'mail.chase.com' }),
  ),
  row(
    'true: every header signed once more than it is there',
    null,
    signed(BANK_KEY, {
      signed: ['from', 'from', 'to', 'subject', 'subject', 'date', 'date', 'message-id'],
    }),
  ),
  row('true: still valid for an hour', null, signed(BANK_KEY, { tags: { x: inSeconds(HOUR) } })),
  row(
    'true: signed by the bank and by whoever carried it',
    null,
    signed(BANK_KEY, {}, {}).replace(
      EARLIER_HOP,
      `${EARLIER_HOP}\r\nDKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=carrier.example; s=x; h=from:subject:date; bh=AAAA; b=AAAA`,
    ),
  ),
  row(
    'true: of a bank without a policy',
    null,
    signed(BANK_KEY, { domain: 'usbank.com' }, { from: 'U.S. Bank <usbank@usbank.com>' }),
  ),
  row(
    'true: forwarded by hand, signed by the person’s provider',
    null,
    signed(
      BANK_KEY,
      { domain: 'gmail.com' },
      { from: 'Ana <ana@gmail.com>', subject: 'Fwd: alert', type: 'text/plain', body: FORWARDED },
    ),
  ),
  row(
    'an amount that was changed',
    'failed_authentication',
    signed(BANK_KEY, {}, { change: changed('.34', '.94') }),
  ),
  row(
    'a subject that was changed',
    'failed_authentication',
    signed(BANK_KEY, {}, { change: withoutBody(changed('.34', '.94')) }),
  ),
  row(
    'a subject that was never signed',
    'unverified_sender',
    signed(BANK_KEY, { signed: ['from', 'to', 'date'] }),
  ),
  row(
    'a date that was never signed',
    'unverified_sender',
    signed(BANK_KEY, { signed: ['from', 'to', 'subject'] }),
  ),
  row(
    'a sender who was never signed',
    'unverified_sender',
    signed(BANK_KEY, { signed: ['to', 'subject', 'date'] }),
  ),
  row(
    'replayed with a second From',
    'unverified_sender',
    signed(BANK_KEY, {}, { change: withHeader('From: Mallory <m@evil.example>') }),
  ),
  row(
    'replayed with a second From that the signature rules out',
    'unverified_sender',
    signed(
      BANK_KEY,
      { signed: ['from', 'from', 'to', 'subject', 'date'] },
      { change: withHeader(`From: ${BANK}`) },
    ),
  ),
  row(
    'replayed with a second subject',
    'several_amounts',
    signed(BANK_KEY, {}, { change: withHeader('Subject: You made a $99.00 transaction with X') }),
  ),
  row(
    'replayed with a second type, so that other parts are read',
    'unverified_sender',
    signed(BANK_KEY, {}, { change: withHeader('Content-Type: text/plain') }),
  ),
  row(
    'a body that goes on after what is signed',
    'unverified_sender',
    signed(BANK_KEY, { length: 20 }),
  ),
  row('a body of which nothing is signed', 'unverified_sender', signed(BANK_KEY, { length: 0 })),
  row(
    'expired an hour ago',
    'unverified_sender',
    signed(BANK_KEY, { tags: { t: inSeconds(-2 * HOUR), x: inSeconds(-HOUR) } }),
  ),
  row('a key of 768 bits', 'unverified_sender', signed(WEAK_KEY)),
  row('a key under test', 'unverified_sender', signed(TEST_KEY)),
  row('a key that was revoked', 'unverified_sender', signed(REVOKED_KEY)),
  row('a key that is not for mail', 'unverified_sender', signed(WEB_KEY)),
  row('a key that there is not', 'unverified_sender', signed({ ...BANK_KEY, selector: 'none' })),
  row('a key of somebody else’s', 'failed_authentication', signed(EVIL_KEY)),
  row('a key that DNS does not give', 'unverified_sender', signed(SILENT_KEY)),
  row(
    'a policy that DNS does not give',
    'unverified_sender',
    signed(
      BANK_KEY,
      { domain: 'discover.com' },
      { from: 'Discover <discover@services.discover.com>' },
    ),
  ),
  row(
    'signed by another domain',
    'unverified_sender',
    signed(EVIL_KEY, { domain: 'evil.example' }),
  ),
  row(
    'signed by the organisation where its policy asks for the exact domain',
    'failed_authentication',
    signed(
      BANK_KEY,
      { domain: 'capitalone.com' },
      { from: 'Capital One <capitalone@notification.capitalone.com>' },
    ),
  ),
  row('signed by the top-level domain', 'unverified_sender', signed(BANK_KEY, { domain: 'com' })),
  row('the old digest SHA-1', 'unverified_sender', signed(BANK_KEY, { tags: { a: 'rsa-sha1' } })),
  row(
    'a thousand signatures before the true one',
    'failed_authentication',
    `${'DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=chase.com; s=none; h=from:subject:date; bh=AAAA; b=AAAA\r\n'.repeat(1000)}${signed(BANK_KEY)}`,
  ),
  row(
    'authentic for a domain that is no bank’s',
    'suspicious_sender',
    signed(
      EVIL_KEY,
      { domain: 'evil.example' },
      { from: 'Chase <no.reply.alerts@evil.example>', body: ALERT },
    ),
  ),
]

function withoutBody(change: Change): Change {
  return ({ headers, body }) => ({ ...change({ headers, body }), body })
}
